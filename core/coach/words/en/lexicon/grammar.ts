import { list } from "../../../language.ts";

/** The small words: what glues clauses, leads in, fills, negates. */
export const grammar = {
  filler:
    list(`just, really, literally, honestly, actually, basically, simply, even, still, bloody, fucking, damn, freaking,
    frigging, flipping, blinking, effing, goddamn, totally, absolutely, completely, seriously, truly, genuinely, very, so, lol,
    tbh, ngl, fr, smh, omg, lowkey, highkey, deadass, definitely, certainly, apparently, somehow, quite, ever, properly, clearly, obviously, evidently,
    frankly, deeply, utterly, hella, proper, probably, perhaps, sometimes, only, also, kind-of, though, anyway, please, ya`),
  lead: list(`k, oh, ah, aw, aww, ooh, well, look, listen, ok, okay, fine, yeah, yes, yep, yup, no, nope, nah, wow, hey, hi, hello,
    babe, baby, bab, love, darling, honey, hun, dear, sweetheart, mate, man, bro, bruh, dude, girl, boy, sis, please, sorry, now,
    then, anyway, ugh, jeez, god, christ, jesus, lord, hmm, mm, right, see, so, maybe, perhaps, today, plus, yaar, arre, arrey,
    are-na, beta, na, ji, haan, chalo, lol, lmao, haha, erm, um, er, eh, again, also, sure, clearly, obviously, evidently, frankly,
    and, but, because, or, yet, well-well, once, honestly, personally, gosh, whoa, aye, mind, except, sometimes, whenever, when, if,
    later, yesterday, lately, recently, still, or, nor, like, ahh, meanwhile, otherwise, besides, anyways, deep, down`),
  conjunction: list(
    `and, but, so, because, or, then, yet, while, although, though, unless, plus, whereas, until, except, nor, which`,
  ),
  subordinator: list(`when, whenever, if, that, as, since, after, before, while, once, until`),
  break:
    list(`when, whenever, while, because, since, after, before, until, every, if, whilst, second, moment, minute, instant,
    unless, then, although, though, everytime, each, during, as`),
  subject:
    list(`i, you, we, it, he, she, they, that, this, there, my, your, everyone, everybody, nobody, nothing, who, what, let,
    our, everything, someone, all, honestly, maybe, why, how, could, can, would, please, do, stop, don, thank, thanks, apparently,
    now, if`),
  stop: [".", "!", "?", "\n", "…", "‽", "！", "？", "。"],
  emoji: list(`x, xx, xxx, xxxx, xo, xoxo, :), :(, ;), :d, xd`),
  // After these a bare "ur" or "your" was meant as "you are".
  afteryouare: list(
    `a, an, so, such, too, being, acting, always, never, just, not, the, going, doing, making`,
  ),
  // A laugh, a wink, a heart, a kiss: what surrounds it is play.
  playful: list(
    `😂, 🤣, 😜, 😝, 😉, 😄, 😆, 😁, 😹, 😋, 😅, 🤪, haha, lmao, ;), :p, :d, 🙈, ❤️, ❤, 😍, 🥰, 😘, 💕, 💗, 💛, 💖, 😻, 💙, 💚, 💜, 🧡, 😚, 😊, ☺️, ♥️, ♥, 💞, 🤗, xx, xxx, xo, xoxo, x, xx, xxx, xxxx, haha, lmao`,
  ),
  scoffing: list(`🙄, 👏, 😒, 🤡, 😑, 😤, 😡, 🤬, 🖕, 🤦, 🤮`),
  are: list(`are, is, were, was, be, am`),
  // After these a bare "2" or "4" was meant as "to" or "for".
  aftertofor: list(
    `me, you, him, her, us, my, your, the, be, get, go, do, talk, say, see, hear, know, come, sleep, ages, ever, that, this, it, bed, work, mum, feel, leave, tell, a, an, once, god, real, sure, dinner, breakfast, what, how, being, not, everything, always`,
  ),
  be: list(`am, is, are, was, were, be, been, being`),
  not: list(`not, never`),
  aux: list(
    `do, did, does, have, had, has, will, would, can, could, are, is, was, were, am, should, may, might, must`,
  ),
  modal: list(`can, could, will, would, might, may`),
  int: list(`so, too, very, really, such, pretty, quite, totally, completely, absolutely, utterly, incredibly, unbelievably, extremely,
    proper, right, well, dead, hella, mega, super, ridiculously, painfully, terribly, awfully, impossibly, infuriatingly, always, just, still, only,
    nothing but, a bit, a little, a lot, kind of, sort of, a tad, all, always so, always being, being, being so, such an, such a, getting, getting so,
    acting, acting so, a, the most, more and more, increasingly, that, this, as, honestly, bare, mad, long, far too, way too, bloody, dead,
    just so, just too, constantly, forever, never anything but, most, deeply, unbearably, hopelessly, beyond`),
  det: list(`a, an, the, such a, such an, a right, a real, a proper, a total, a complete, an absolute, an utter, one, my, some kind of,
    some sort of, a bit of a, just a, like a, like an, nothing but a, a bloody, a fucking, a damn, a massive, a huge, a big, a little, the biggest, the worst,
    the most, the world's worst, a typical, a classic, one hell of a, one big, quite the, a terrible, a bad, a lousy, a hopeless, a useless, a horrible, a rubbish, a crap, an awful,
    always a, always such a, being a, being such a, turning into a, becoming a, acting like a, behaving like a, just like a, a proper little, a stupid, an actual, a selfish, a pathetic, a lazy,
    a spoilt, a spoiled, a rude, a nasty, a cold, a mean, a grown, a sad, a bitter, a walking, a born, a first class, a first rate, a complete and utter, a total and utter`),
  pronoun: list(`i, you, we, he, she, they, it, someone, everyone, nobody, people, who`),
  third:
    list(`he, she, they, mum, mom, mother, dad, father, boss, manager, sister, brother, friend, colleague, neighbour, neighbor,
    teacher, doctor, coach, uncle, aunt, auntie, aunty, cousin, granny, grandma, grandad, nan, therapist, counsellor, colleague's,
    lad, kid, kids, son, daughter, driver, lady, guy, bloke, man, woman, someone, somebody, people, everyone, everybody, dentist, landlord, amma, appa, nani, dadi, chachi, bhabhi, saas,
    mama, papa, gran, partner's, ex, client, customer, supervisor, tutor, lecturer, author, singer, song, film, movie, book, article, podcast, character, commentator, referee, umpire, who`),
  say: list(`say, says, said, saying, told, tells, telling, tell, thinks, reckons, reckon, thought, called, calls, call, calling, asked, asks, shouted, shouts, yelled, wrote, writes, goes, texted,
    claims, claimed, swears, swore, insisted, insists, complained, complains, joked, jokes, screamed, muttered, hissed, accused, accuses, replied, announced, sings, sang, whispered, reads, keeps`),
  // Things of the house, the road and the day: who writes of them mostly writes of them.
  thing:
    list(`scissors, stove, oak, pine, gutter, tie, torch, fuse, jigsaw, puzzle, liquorice, grapes, wheel, caravan, tent, ladder, shed, fence, hedge, lawn, mower, spade, rake, hose, compost, seeds, bulbs, tomatoes,
    potatoes, carrots, onions, garlic, lemons, limes, apples, bananas, oranges, pears, plums, berries, jam, honey, flour, sugar, salt, pepper, yeast, oats, cereal, noodles, beans, lentils, soup, stew, salad, sandwich, sandwiches, crisps, chocolate, biscuits, crumble, pie, pudding,
    fish, ham, bacon, sausages, mince, steak, prawns, tuna, cream, yoghurt, yogurt, juice, squash, cider, beer, lager, wine, gin, corkscrew, kettle, toaster, blender, pan, pans, pot, pots, bowl, bowls, plates, cutlery, knives, spoons, forks, tray, foil, sponge, bleach, mop, broom, bucket, vacuum, iron, ironing, pegs, towels, sheets, duvet, pillows, curtains, blinds, rug, carpet, sofa, lamp, bulb, shelf, shelves, drawer, cupboard, wardrobe, mattress, mirror, frame, nails, screws, hammer, drill, glue, tape, paint, brush, roller, tiles, tap, sink, drain, toilet, loo, shower, bath, radiator, thermostat, boiler, fuse, plug, socket, cable, charger, battery, batteries, remote, telly, laptop, printer, router, wifi, password, spreadsheet, folder, form, forms, envelope, stamp, stamps, letterbox, parcel, package, receipt, invoice, voucher, coupon, ticket, tickets, passport, visa, licence, permit, card, cards, wallet, purse, handbag, rucksack, suitcase, umbrella, coat, jacket, scarf, gloves, hat, boots, trainers, socks, shirt, trousers, jeans, dress, skirt, suit, jumper, pyjamas, slippers, glasses, contacts, watch, ring, necklace, shampoo, soap, toothpaste, toothbrush, razor, plasters, paracetamol, ibuprofen, inhaler, prescription, tablets, vitamins, thermometer, cream, bandage, nappies, wipes, pram, pushchair, buggy, cot, dummy, bottle, bottles, lunchbox, homework, spellings, recorder, violin, piano, guitar, drums, trumpet, cello, choir, rehearsal, concert, recital, play, musical, film, movie, series, episode, documentary, podcast, playlist, album, vinyl, book, books, novel, magazine, newspaper, crossword, chess, scrabble, cricket, football, rugby, tennis, golf, netball, hockey, swimming, yoga, pilates, gym, marathon, bike, bikes, scooter, helmet, car, van, lorry, tyre, tyres, petrol, diesel, oil, mot, garage, mechanic, bus, buses, train, trains, tram, tube, ferry, flight, flights, plane, airport, station, platform, gate, terminal, taxi, cab, uber, bridge, junction, roundabout, motorway, exit, map, route, postcode, hotel, hostel, cottage, campsite, beach, museum, gallery, castle, zoo, aquarium, park, playground, library, market, shop, shops, bakery, butcher, chemist, pharmacy, surgery, dentist, vet, optician, hairdresser, barber, bank, council, school, nursery, playgroup, office, meeting, deadline, rota, shift, payroll, invoice, dog, puppy, cat, kitten, hamster, rabbit, chickens, hens, goldfish, budgie, heron, fox, hedgehog, spider, wasp, wasps, moth, mouse, mice, snow, rain, frost, storm, sunshine, forecast, clocks, meteors, eclipse, moon, bins, bin, recycling, rubbish, skip, tip, leak, plumber, electrician, builder, roofer, decorator, cleaner, gardener, postman, neighbour, landlord, tenant, lodger, rent, mortgage, meter, bill, bills, insurance, pension, tax, warranty, manual, recipe, menu, starter, mains, dessert, booking, reservation, table, seat, seats, aisle, window, raffle, quiz, bingo, jumble, fete, fair, barbecue, picnic, hamper, blanket, candles, balloons, cake, icing, present, presents, wrapping, ribbon, cardboard, boxes, box, crate, crates, trolley, basket, list`),
  number:
    list(`one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty,
    hundred, half, quarter, couple, few, several, dozen, umpteen, million, thousand`),
};

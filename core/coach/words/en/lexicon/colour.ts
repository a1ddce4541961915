import { list } from "../../../language.ts";

/**
 * Words that are pleasant or unpleasant wherever they stand, for the tone of a clause. Words that change with their company
 * ("mean", "cold", "late", "sorry") are left out.
 */
export const colour = {
  pleasant:
    list(`good, great, best, lovely, loveliest, beautiful, beautifully, gorgeous, handsome, brilliant, brilliantly, wonderful, wonderfully, amazing, fantastic, kind, kinder, kindest, kindness, sweet,
    sweetest, sweetheart, gentle, gently, gentlest, generous, generously, patient, patiently, patience, thoughtful, caring, loving, lovingly, lovable, warm, warmth, warmest, funny, funniest, hilarious, clever, cleverest, smart, brave, bravest, calm,
    calmly, calmest, calming, perfect, perfectly, proud, happy, happiest, happily, glad, grateful, thankful, lucky, luckiest, blessed, delicious, delightful, charming, cute, adorable, elegant,
    fabulous, terrific, superb, excellent, marvellous, magical, radiant, stunning, special, legend, hero, heroine, superstar, angel, gem, treasure, wizard, whizz, champion, champ, ace,
    sunshine, joy, delight, miracle, marvel, talent, talented, gifted, skilled, skilful, helpful, supportive, support, encouraging, encourage, encouraged, encouragement, reliable, dependable, trustworthy,
    loyal, loyally, faithful, considerate, attentive, affectionate, tender, tenderly, wise, wisest, cheerful, cheerfully, playful, smile, smiles, smiling, smiled, laughter, giggle, giggling, giggles, grin, grinning, glow, glowing, shine,
    shines, sparkle, sparkling, surprise, surprises, impress, impressed, impresses, impressive, inspire, inspires, inspired, inspiring, inspiration, hug, hugs, cuddle, cuddles, adore, adores, cherish, admire, admires,
    appreciate, appreciated, praise, praising, praised, thank, thankyou, cheer, cheered, cheering, comfort, comforting, comforted, comforts, protect, protects, protected, rescue, rescued, rescues, safe, forgive, forgives, forgave, forgiving,
    applause, medal, succeed, success, welcome, welcoming, enjoy, enjoyed, fun, yummy, tasty, heavenly, crispy, fluffiest, fluffy, softest, cosy, smashing, fab, awesome, lush, belter, delightfully, dazzling, elegant, graceful, gracious,
    courage, courageous, heroic, selfless, dependable, steady, steadfast, devoted, devotion, dedicated, hardworking, resourceful, capable, competent, lifesaver, favourite, darling, beloved, dearest, sweetness, tactful, polite,
    humble, heartwarming, beaming, beam, blossom, thrive, thriving, loved, cherished, treasured, bless, honoured, melt, melts, melted, feast, dreamy, hilariously, incredible, magnificent, splendid`),
  unpleasant:
    list(`flirt, flirts, flirting, stare, staring, spending, drinking, brag, bragging, boasting, contradict, contradicting, control, controlling, avoid, avoids, avoiding, hide, hiding, hides, disappear, disappears, disappearing, cancel, cancelled, cancelling, postpone, delay, twist, twisting, overreact, overreacting, exaggerate, exaggerating, storm, storming, slam, slamming, scowl, frown, sigh, sighing, sneer, smirk, yawn, swear, swearing, curse, gamble, gambling, owe, scrolling, gaming, glued,
    bad, badly, worse, worst, awful, awfully, terrible, terribly, horrible, horribly, nasty, rude, rudely, cruel, cruelly, selfish, selfishly, lazy, stupid, idiot, fool, foolish, dumb, ignorant, arrogant, smug, spiteful,
    spite, bitter, toxic, vile, foul, ugly, dirty, filthy, disgusting, disgusted, pathetic, ridiculous, hopeless, useless, worthless, careless, heartless, thoughtless, ruthless, reckless, irresponsible, unreliable, unfair,
    unkind, harsh, harshly, hostile, angry, furious, rage, raging, fail, failed, failure, fails, failing, disappoint, disappoints, disappointed, disappointing, disappointment, complain, complains, complained, complaining, complaint, moan, moans, moaning, moaned, whine, whining, whinge,
    judge, judged, judging, grumble, grumbled, grumbling, burden, belittle, belittled, shame, shamed, embarrass, embarrassed, embarrassing, humiliate, humiliated, shout, shouts, shouted, shouting, yell, yelled, yelling, scream, screamed,
    screaming, snap, snapped, snapping, ignore, ignored, ignores, ignoring, forget, forgot, forgets, forgotten, forgetting, losing, lost, loser, mess, messy, lie, lied, lies, lying, liar, cheat, cheated, cheating, quit, nag,
    nagging, nagged, sulk, sulks, sulking, sulked, hurt, hurts, hurting, tears, alone, lonely, pretend, pretends, pretended, pretending, fake, boring, bored, dull, hate, hates, hated, hating, blame, blamed, blames,
    blaming, refuse, refuses, refused, abandon, abandoned, abandoning, betray, betrayed, mock, mocked, mocking, insult, insulted, threaten, threatened, punish, punished, punishing, provoke, ruin, ruined, ruins, ruining, spoil, spoilt, spoiled,
    wreck, wrecked, destroy, destroyed, break, broke, broken, damage, damaged, waste, wasted, wasting, annoy, annoyed, annoying, irritate, irritating, irritated, interrupt, interrupts, interrupted, interrupting, criticise, criticised,
    criticising, criticism, resent, resented, resentment, grudge, grudges, begrudge, begrudged, despise, quarrel, bully, bullied, bullying, gossip,
    stingy, greedy, jealous, jealousy, temper, tantrum, tantrums, excuse, excuses, drunk, dread, dreading, dreaded, pain, misery, miserable, sad, stuck, trapped, neglect,
    neglected, neglecting, unwanted, unloved, invisible, wrong, trouble, debt, wasteful, impatient, impatience, inconsiderate, inattentive, distant, absent, sarcastic, cynical, negative, dramatic, boast,
    patronise, patronising, patronised, dismiss, dismissed, dismissive, snore, snored, hesitate, hesitated, refusing, stress, stressed, panic, panicked, whingeing, unkindly, stupidly, fuss, grumpy, moody, lecture, lectured, lecturing`),
  /** What turns the tone of the words after it. */
  denial: list(
    `stop, stopping, not, never, no, nothing, without, hardly, barely, rarely, least, neither, nor, stopped, stops, cannot, nobody, none`,
  ),
};

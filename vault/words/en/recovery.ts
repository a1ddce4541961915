// Two hundred and fifty-six plain words, one for each value of a byte. No two begin with the same four letters, so that
// four letters are enough. The order is the alphabet's and must never change: people have these on paper.
export const recoveryWords: readonly string[] = (
  "acorn album amber anchor angle ankle apple apron arrow attic autumn bacon badge bagel baker banjo barn basil basket beach " +
  "bean bell bench berry bike birch biscuit blanket bloom boat bonnet book bottle bowl bread brick bridge brook " +
  "brush bucket butter cabin cactus cake camel candle canoe canvas carpet carrot castle cedar cello chair chalk cherry chess " +
  "cliff clock cloud clover coast cobble coffee comb copper coral corner cotton cradle crane crayon crumb cup curtain daisy dawn " +
  "desk dew dish dock dolphin donkey door dough dove dragon drawer drift drum duck dune dust eagle echo eel elbow " +
  "elm ember engine evening fabric falcon farm feather fence fern ferry fiddle field fig finch flame flint flour flute foam " +
  "folder forest fork fountain fox frame frost garden garlic gate ginger glass globe glove goat goose grape gravel guitar gull " +
  "hammer harbor harp hat hay hazel hedge heron hill hinge honey hook horn house ice iris island ivory ivy jacket " +
  "jar jasmine jug juice juniper kayak kettle kite kitten knee ladder lake lamp lantern lark laurel lemon lettuce lily linen " +
  "lion loaf lobster locket loft lunch magnet maple marble market meadow melon mill mint mirror mitten moon moss mountain mug " +
  "napkin needle nest nettle noodle notebook nutmeg oak oat ocean olive onion opal orange orchard otter oven owl oyster paddle " +
  "paint palm panda paper parrot path peach pearl pebble pencil pepper piano picnic pigeon pillow pine plate plum pocket pond " +
  "porch potato pumpkin quilt rabbit raft rain river robin rocket roof rose saddle sail sand scarf shell silver skate"
).split(" ");

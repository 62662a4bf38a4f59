import type { Slots } from '../pattern/compile.ts'

/** Words of the street, the pub and the phone keyboard: what a complaint is not answered with. */
export const register: Slots = {
  LAUGH:
    'lol | lols | lool | lmao | lmfao | rofl | haha | hahaha | hahahaha | hehe | hehehe | heh | teehee | ha ha | ha ha ha | jk | lulz | hihi | jajaja',
  CHAT_WORD: `
    omg | omfg | wtf | wth | ffs | smh | idk | idc | tbh | tbf | ngl | imo | imho | btw | rn | atm | brb | nvm | dw | lmk | lyk | ikr | tfw | yolo | fr fr | icymi | tldr | dm me | hmu | wyd | np |
    tryna | finna | yh | yeh | ye | deffo | defs | obvs | totes | whatevs | fam | bestie | bruh | bruv | lil | dat | dis | dem | suttin | nuttin | wiv | wit | tings | ting | cba | kk | xoxo | txt | mgr | heyy | thanx | nowt 2 do | no1 | some1 | any1 | every1 | 2getha`,
  PET_SURE: `
    hun | hunni | babe | babes | bab | sweetie | sweetie pie | sweetpea | darling | darlin | sweetheart | bruv | bruh | bro | dude | luv | lovey | poppet | petal | treacle | honeybun | sugarplum | cutie |
    my (love|lovely|lover|duck|dear|darling|sweet|angel|flower|sunshine|precious|king|queen|guy|man|dude) | you poor (love|lamb|duck|petal|chick) | big man | boss man | bossman | old (chap|boy|bean) | young (man|lady)`,
  PET_VOCATIVE: `
    love | dear | dearie | mate | pal | boss | champ | buddy | bud | chum | duck | pet | hen | sunshine | princess | flower | sugar | honey | hon | doll | angel | treasure | son | sonny | sis | lass | lassie |
    laddie | guv | guvnor | squire | skipper | my friend | amigo | brother | homie | mi love | auntie | big man | little man | big fella | big lad | missus | missy | ducky | chick | chuck | kiddo | kid | legend | tiger | superstar | rockstar | stranger`,
  DISGUST: 'yuck | yucky | ew | eww | ewww | ick | icky | blech | bleurgh | gross',
  GASP: 'yikes | oof | ooft | oops | oopsie | oopsies | oopsy daisy | whoops | whoopsie | whoopsies | eek | yowza | yowch | uh oh | jeez | jeez louise | geez | sheesh | crikey | blimey | cripes | flip | flippin | flipping heck | holy (moly|cow|smokes|crap|moley) | cor',
  GREAT_SLANG:
    'brutal | savage | mental | rank | peak | minging | manky | bonkers | nuts | bananas | gnarly | rubbish | pants | gutting | mank | cray | a bummer | a shocker | a mare | a melt | shite',
  SWEAR: `
    damn | dammit | damned | goddamn | bloody | crap | crappy | crapped | bollocks | bollox | arse | arsed | arseholes | ass | asses | asshole* | piss | pissed | pissing | shit* | shite | bullshit | fuck* | feck | fecking | feckin | frigging | friggin | freaking | freakin |
    effing | screwed (up|over|you) | balls up | ballsed (it|this|up) | cock up | cocked (it|this|up) | bugger | buggered | buggery | sod (it|all|off|this) | sodding | wanker* | tosser* | twat* | bastard* | scumbag* | prick* | dickhead* | knobhead* | (bloody|what the|one|a|living) hell | hell yeah | jesus christ | for christ's sake | jaysus`,
  DOWN_SLANG: `
    sucks | sucked | a (bummer|melt|menace|mare|shocker|shitshow|dinosaur|piece of junk|heap of junk|pile of junk|pain in the (neck|bum|butt|backside)|total mess|bag of spanners|muppet|numpty|plonker|donkey|dope|tool) | trash | pants | garbage | wack | whack | bust | knackered | banjaxed | borked | kaput |
    cursed | haunted | on the (blink|fritz) | having a (moment|meltdown|wobbly|paddy|funny turn|nightmare) | a law unto itself | playing silly buggers | fussier | moody | dodgy | useless | clueless`,
  OUR_THING: `
    (the|our|my|this|that|ur)? (system | systems | computer | computers | app | site | website | tracker | till | machine | scanner | printer | server | portal | software | wifi | driver | drivers | warehouse | post room | it department | it guys | boss | manager | management | courier | couriers |
    kitchen | colleague* | head office | billing | support | staff | ppl here | people here | delivery (guy|guys|lads|people) | new guy | team | tech | screen | bot | chatbot)`,
  BIG_FAMILY: `mother in law | nan | nana | gran | granny | grandma | missus | ex | ex wife | ex husband | @RELATIVE | dog | cat | labrador | goldfish | hamster | pension | granny | auntie | mother | teenager | kids | toddler | in laws`,
  WHIMSY: `
    bermuda triangle | houdini | santa | narnia | hogwarts | sherlock | titanic | dracula | vampire* | zombie* | ninja* | unicorn* | gremlin* | pirate | pirates | crystal ball | magic wand | fairy dust | genie | van gogh | picasso | cinderella | goldilocks | einstein | james bond |
    party trick | hide and seek | treasure hunt | wild goose chase | moon landing | fashion statement | olympics | marathon | hokey cokey | conga | limbo | toothless | dinosaur | jurassic | elvis | hollywood | oscar | mission impossible | hunger games | groundhog day | mercury retrograde |
    stand up comedy | rodeo | circus | three ring | handcuffs | mugshot | snails | tortoise | carrier pigeon* | pigeon post | smoke signals | spontaneous combustion | tumbleweed | disco | escape artist`,
  STREET: `
    no biggie | my bad | our bad | easy peasy | simples | okey dokey | okey doke | righty ho | toodle* | bob is your uncle | happy days | no sweat | chill out | dead easy | nice one | good lad | good man | good girl | sound as a pound |
    happens to the best of us | crack on | ta ra | laters | catch you later | later gator | peace out | hang tight | hang loose | chin up | cheer up | cool beans | awesome sauce | winner winner | back in business | you (rock|legend|star|absolute (hero|legend|star|angel))`,
}

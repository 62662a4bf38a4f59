import type { Slots } from '../pattern/compile.ts'

/** What people feel, how they are told to feel, and how hard things can be. */
export const feelings: Slots = {
  FEELING: `
    angry | upset | frustrated | annoyed | furious | mad | disappointed | worried | anxious | stressed | embarrassed | humiliated | scared | afraid | frightened |
    tired | exhausted | fed up | let down | hurt | unhappy | livid | cross | irritated | nervous | panicked | ignored | cheated | lost | helpless | overwhelmed |
    concerned | sick of (it|this) | at (your|the) (wits|end of your rope) | shaken | drained | ashamed | mistrustful | wary`,
  FEELING_NOUN:
    'frustration | anger | annoyance | disappointment | worry | worries | concern | concerns | stress | embarrassment | anxiety | distress | upset | pain | feelings | irritation | emotions',
  HARD: `
    hard | tough | difficult | frustrating | annoying | stressful | upsetting | exhausting | maddening | infuriating | disappointing | worrying | frightening | scary |
    embarrassing | humiliating | tiring | miserable | awful | horrible | terrible | rotten | unpleasant | unsettling | unnerving | galling | painful | rough | a pain | no fun |
    a (nightmare|mess|shock|slap in the face|let down|blow) | the last thing you (need|needed|want|wanted) | a lot (to (take|deal with|carry))?`,
  WEAR: 'wear | drain | upset | annoy | frustrate | anger | hurt | worry | scare | rattle | exhaust | shake | sting | stings | infuriate | madden | embarrass | try',
  CALM: `
    calm | calm down | calm yourself (down)? | relax | chill | chill out | cool (it|off|down) | settle down | simmer down | compose yourself | take it easy | lower your (voice|tone) |
    keep your voice down | be (more)? (calm|reasonable|polite|civil|nice|patient|quiet) | watch your (tone|language|mouth|temper) | mind your (tone|language|manners) |
    stop (shouting|yelling|screaming|swearing|ranting|panicking|making a (scene|fuss)|being (so)? (rude|emotional|dramatic|aggressive|difficult|angry)|raising your voice) |
    get a grip | pull yourself together | control yourself | behave (yourself)? | quiet down | pipe down | quieten down | deep breath | breathe | change your tone | speak (more)? (calmly|politely|nicely)`,
  UPSET_ACT: `
    shout | shouting | yell | yelling | scream | screaming | swear | swearing | curse | cursing | rude | angry | upset | aggressive | hostile | emotional | dramatic | panic | panicking |
    raise your voice | raising your voice | make a (scene|fuss) | making a (scene|fuss) | get (so)? (angry|upset|worked up|personal|loud|emotional|nasty|snippy|aggressive) |
    getting (so)? (angry|upset|worked up|personal|loud|emotional|nasty) | (take|taking) that tone | that (tone|attitude|language) | be (so)? (rude|angry|upset|loud|dramatic|like that) | annoyed | stressed | worked up`,
  OVERREACT: `
    overreacting | over reacting | exaggerating | being (a bit|a little|very|so|too)? (dramatic|over dramatic|sensitive|oversensitive|emotional|fussy|picky|paranoid|hysterical) |
    making (a (big)? (deal|fuss|mountain|scene|drama)|too much|such a fuss|more) | blowing (it|this|things) (up|out of) | too (sensitive|fussy|picky|emotional) | reading too much into`,
  SMALL: `
    small | little | minor | tiny | slight | trivial | petty | silly | just a | only a | a bit of a | no big | not a big | wee`,
  TROUBLE: `
    delay | glitch | problem | issue | mistake | error | hiccup | mix up | mixup | thing | matter | scratch | inconvenience | misunderstanding | typo | bug | detail | stain | noise | dent | wait |
    leak | hitch | blip | slip | oversight | few (days|minutes|hours|euros|pounds|dollars|cents)`,
  UNDERSTAND:
    'understand | appreciate | see | get | realize | know | recognize | sympathize with | empathize with | hear | feel | respect | acknowledge',
  ABUSE: `
    idiot* | stupid | moron* | useless | incompetent | clown* | liar* | thief | thieves | crook* | scum | bastard* | bitch* | cow | fool* | dumb | thick | fuck* | shit* | arse* | asshole* | jerk* |
    hitler | nazi* | prick* | twat* | cunt* | dick | dickhead* | wanker* | loser* | pathetic | retard* | imbecile* | muppet* | parasite* | robot | trash | garbage | damn you | go to hell |
    shut up | i hate you | kill you | find you | get you fired | know where you (live|work) | brainless | brain dead | braindead | pig | pigs | rat | waste of space`,
}

import type { Slots } from '../pattern/compile.ts'

/** How people say that a feeling is fair, or what something did to somebody. */
export const empathy: Slots = {
  STRONG_FEELING: `
    angry | livid | furious | raging | fuming | seething | fed up | cross | mad | annoyed | upset | gutted | heartbroken | devastated | frustrated | irritated | exasperated | disappointed | let down |
    scared | frightened | terrified | afraid | worried (sick)? | anxious | nervous | panicking | shaking | shaken | rattled | shouting | screaming | crying | in tears | in bits | beside myself | spitting (feathers|nails|tacks)? |
    climbing the walls | up the walls | at (my|your) wits end | at the end of my (rope|tether) | tearing my hair out | pulling my hair out | hopping mad | sick of (us|it|this|that) | sick to (my|the) (stomach|death) | sick with worry | embarrassed | humiliated |
    mortified | ashamed | insulted | offended | hurt | bitter | sore | put out | worn out | exhausted | drained | wrecked | shattered | tired of (it|us|this|that) | impatient | suspicious | skeptical | wary | jumpy | stressed | overwhelmed | steaming | boiling | vexed | peeved |
    pissed off | peed off | unhappy | miserable | sad | alarmed | shocked | outraged | disgusted | resentful | cheated | ignored | done with us | losing (it|my patience|sleep) | counting the (days|hours|minutes) | ready to (scream|cry|walk|give up)`,
  REACT: `
    jumped | screamed | shouted | cried | sworn | lost it | lost my (temper|patience|rag|cool) | hit the roof | stopped (believing|trusting|coming|counting) | given up | walked (out|away) | had enough | blown (up|my top|a fuse|a gasket) | gone (mad|spare|through the roof|up the walls|ballistic) |
    panicked | felt (the same|that|sick|just as|exactly|like|it) | wanted (to|the same|an|answers) | taken (it|that) (personally|badly|hard|amiss) | complained | rung | called | written | said (worse|more|the same) | stronger words | had stronger words | thrown | burst | wept | been @STRONG_FEELING`,
  HARSH: `
    horrible | horrid | horrendous | awful | dreadful | terrible | rotten | miserable | grim | rough | tough | hard | nasty | lousy | wretched | beastly | frightening | scary | terrifying | humiliating | embarrassing | upsetting | unsettling | exhausting | tiring | wearing | draining |
    maddening | infuriating | galling | annoying | frustrating | stressful | distressing | disheartening | demoralizing | heartbreaking | crushing | cruel | bitter | unfair | unkind | disgraceful | shocking | revolting | disgusting | sickening | unacceptable | unbearable | mortifying |
    worrying | alarming | hurtful | painful | disappointing | no joke | no fun | no trifle | no small (thing|matter) | not (small|nice|right|fair|okay|ok|funny|fun|pleasant|easy) | a (lot|pain|nightmare|shock|fright|blow|slap in the face|kick in the teeth|mess|shame|disgrace|farce|scare|long (wait|day|night|time)) | too (much|long|many) |
    vexing | irksome | wearisome | irritating | aggravating | baffling | disconcerting | disorienting | much it (meant|means|matters|hurts) | badly | unfair | disproportionate | bewildering | grating | a shock |
    unpleasant | disagreeable | uncomfortable | inconvenient | tiresome | trying | heavy | lonely | like (jail|a slap|nonsense|a joke)`,
  OCCASION: `
    way to (spend|find out|end|start|be treated|hear|learn) | end to | start to | night | evening | morning | afternoon | day | week | weekend | wait | thing to (walk into|hear|read|find|come home to|be told|go through|happen) | spot to be in | position | shock | feeling | experience | journey | welcome | surprise | time | place to be | way`,
  BODY_BLOW: `
    stings | stung | sting | hurts | hurt | smarts | rankles | grates | galls | wears (you|anyone|anybody|a person) down | wear (you|anyone|anybody|a person|a saint) (down|out) | leaves you (stuck|stranded|short|cold|alone|in the dark|hanging|with) | rattles | shakes (you|anyone) | drains | breaks your heart | cuts deep | adds insult | rubs salt`,
  GRASP:
    'see | understand | follow | hear | appreciate | imagine | recognize | accept | grasp | know | realize | get',
}

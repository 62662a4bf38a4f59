/**
 * British spellings and their American forms. Only words whose British form is not American in any sense are here:
 * a theater may call itself "Theatre", and "story" or "check" would have to be understood.
 */
const IZE =
  'apolog|emphas|organ|reorgan|recogn|real|summar|minim|maxim|priorit|empath|author|critic|final|categor|memor|symbol|util|custom|special|visual|character|general|normal|personal|sympath|standard|stabil|mobil|neutral|victim|patron|agon|antagon|capital|formal|harmon|hospital|individual|legal|local|material|modern|optim|penal|popular|public|rational|scrutin|social|subsid|synchron|terror|trivial|verbal|energ|equal|human|demoral|desensit|sensit'
const OUR =
  'behavi|col|fav|hon|neighb|lab|harb|rum|hum|vap|endeav|flav|sav|parl|ard|arm|cand|clam|dem|ferv|od|ranc|rig|splend|val|vig|misbehavi'
const LL =
  'travel|cancel|label|signal|counsel|model|level|quarrel|total|fuel|marvel|channel|dial|initial|libel|rival|shovel|spiral|tunnel|unravel|equal'

const WORDS: Readonly<Record<string, string>> = {
  centre: 'center',
  centres: 'centers',
  centred: 'centered',
  metre: 'meter',
  metres: 'meters',
  litre: 'liter',
  litres: 'liters',
  fibre: 'fiber',
  licence: 'license',
  licences: 'licenses',
  defence: 'defense',
  offence: 'offense',
  offences: 'offenses',
  practise: 'practice',
  practises: 'practices',
  practised: 'practiced',
  practising: 'practicing',
  analyse: 'analyze',
  analysed: 'analyzed',
  analysing: 'analyzing',
  paralyse: 'paralyze',
  paralysed: 'paralyzed',
  programme: 'program',
  programmes: 'programs',
  jewellery: 'jewelry',
  tyre: 'tire',
  tyres: 'tires',
  pyjamas: 'pajamas',
  aeroplane: 'airplane',
  grey: 'gray',
  kerb: 'curb',
  judgement: 'judgment',
  judgements: 'judgments',
  acknowledgement: 'acknowledgment',
  acknowledgements: 'acknowledgments',
  fulfil: 'fulfill',
  fulfils: 'fulfills',
  enrol: 'enroll',
  instalment: 'installment',
  instalments: 'installments',
  skilful: 'skillful',
  skilfully: 'skillfully',
  wilful: 'willful',
  learnt: 'learned',
  spelt: 'spelled',
  whilst: 'while',
  mum: 'mom',
  mums: 'moms',
  sceptical: 'skeptical',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  paediatric: 'pediatric',
  anaesthetic: 'anesthetic',
  diarrhoea: 'diarrhea',
}

const IZE_WORD = new RegExp(`^((?:${IZE})i)s(e[ds]?|ing|ers?|ations?|able)$`)
const OUR_WORD = new RegExp(
  `^((?:${OUR})o)u(r(?:s|ed|ing|al|ally|hood|hoods|ly|ful|able|ably|ite|ites|er|ers|less)?)$`,
)
const LL_WORD = new RegExp(`^((?:${LL}))l(ed|ing|ers?|or|ors)$`)

const ENDING =
  '(?:is(?:e[sdr]?|ing|ers|ations?|able)|our(?:s|ed|ing|al|ally|hoods?|ly|ful|abl[ey]|ites?|ers?|less)?|ll(?:ed|ing|ers?|ors?))'

/** Only words that end like this are looked at more closely: most words of a text do not. */
const CANDIDATE = new RegExp(String.raw`\b(?:[a-z]+${ENDING}|${Object.keys(WORDS).join('|')})\b`, 'gi')

/** Found wherever a candidate is, without looking for the beginning of each word: four times as fast. */
export const BRITISH_LOOK = new RegExp(String.raw`[a-z]${ENDING}\b|${Object.keys(WORDS).join('|')}`, 'gi')

/** A British spelling in a text, and what it is in American. */
export interface British {
  readonly start: number
  readonly end: number
  readonly american: string
}

/** Finds the British spellings of a text. */
export function britishIn(text: string): British[] {
  const found: British[] = []
  for (const { 0: word, index } of text.matchAll(CANDIDATE)) {
    const form = american(word)
    if (form === undefined) continue
    const capital = /^[A-Z]/.test(word)
    // A capital inside a sentence is a name: "the Harbour Hotel".
    if (capital && /[\p{L}\p{N},;]['"’”)]* +$/u.test(text.slice(0, index))) continue
    const spelled = capital ? form[0]!.toUpperCase() + form.slice(1) : form
    found.push({ start: index, end: index + word.length, american: spelled })
  }
  return found
}

/** The American form of a British spelling, in small letters; undefined when it is none. */
export function american(word: string): string | undefined {
  const small = word.toLowerCase()
  if (Object.hasOwn(WORDS, small)) return WORDS[small]
  const ize = IZE_WORD.exec(small)
  if (ize) return `${ize[1]}z${ize[2]}`
  const our = OUR_WORD.exec(small)
  if (our) return `${our[1]}${our[2]}`
  const ll = LL_WORD.exec(small)
  return ll ? `${ll[1]}${ll[2]}` : undefined
}

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  )

/** Frequent misspellings of words that patterns look for, and British spellings of the same. */
export const MISSPELLINGS = pairs(`
  absolutly=absolutely accomodate=accommodate acount=account actualy=actually adress=address allready=already alot=lot
  alredy=already  angrey=angry anoyed=annoyed annoyd=annoyed aparently=apparently apoligise=apologize
  apoligize=apologize apolgies=apologies apolgise=apologize apologise=apologize apologised=apologized apologising=apologizing
  apologises=apologizes appologise=apologize appologies=apologies appologize=apologize apreciate=appreciate
  appriciate=appreciate appericiate=appreciate  authorise=authorize authorised=authorized becasue=because
  becuase=because beleive=believe belive=believe benifit=benefit calender=calendar cancelation=cancellation canceled=cancelled
  centre=center certian=certain  collegue=colleague colleage=colleague collegues=colleagues colour=color comming=coming
  compalin=complain complane=complain complant=complaint concious=conscious confirmd=confirmed contacct=contact cusomer=customer
  custmer=customer costumer=customer costumers=customers custumer=customer definately=definitely definatly=definitely
  definitly=definitely defiantly=definitely delivary=delivery delivry=delivery departement=department depatment=department
  desparate=desperate diffrent=different disapointed=disappointed dissapointed=disappointed disappointd=disappointed
  discout=discount discont=discount dissappointed=disappointed emial=email embarased=embarrassed embarassed=embarrassed
  embarassing=embarrassing enquiry=inquiry exagerating=exaggerating exaggarating=exaggerating excactly=exactly exatly=exactly
  experiance=experience explaination=explanation favour=favor  feedbak=feedback finaly=finally foward=forward
  freind=friend frustation=frustration frustated=frustrated frusterated=frustrated frustraited=frustrated garantee=guarantee
  garanteed=guaranteed gaurantee=guarantee gurantee=guarantee guarentee=guarantee guarenteed=guaranteed grey=gray happend=happened
  happning=happening honour=honor humour=humor immediatly=immediately imediately=immediately imediatly=immediately
  importent=important inconveniance=inconvenience inconvience=inconvenience inconvinience=inconvenience
  inconvienience=inconvenience incovenience=inconvenience investgate=investigate knowlege=knowledge labour=labor
  langauge=language maintainance=maintenance managment=management manger=manager messsage=message mistak=mistake misake=mistake
  misteak=mistake neccessary=necessary necesary=necessary neigbour=neighbor neighbour=neighbor nessecary=necessary
  occured=occurred ocurred=occurred offence=offense oppertunity=opportunity organise=organize organised=organized
  paitence=patience patince=patience  payed=paid peice=piece personel=personnel posible=possible
  possable=possible prefered=preferred probaly=probably probly=probably proceedure=procedure procedur=procedure
  proffesional=professional promiss=promise promis=promise realise=realize realised=realized realy=really reciept=receipt
  receit=receipt recieve=receive recieved=received recomend=recommend refered=referred refrence=reference refudn=refund
  rediculous=ridiculous ridiculos=ridiculous rediculus=ridiculous reimburs=reimburse relize=realize replacment=replacement
  responsability=responsibility responsable=responsible responce=response resposible=responsible restuarant=restaurant
  safty=safety satisified=satisfied schedual=schedule secratary=secretary seperate=separate shiping=shipping
  sincerly=sincerely sinserely=sincerely  sory=sorry sorrry=sorry srory=sorry sould=should shoud=should
  shoudl=should coudl=could woudl=would speek=speak suport=support supervisr=supervisor suprise=surprise
  sympathise=sympathize sypathize=sympathize teh=the thankyou=thanks theyr=they tommorow=tomorrow tommorrow=tomorrow
  tomorow=tomorrow tommorw=tomorrow tonite=tonight transfered=transferred unacceptible=unacceptable unacceptabel=unacceptable
  undersand=understand undestand=understand understnd=understand unfortunatly=unfortunately unfortunatley=unfortunately
  unfortunetly=unfortunately unfortunalty=unfortunately untill=until vocher=voucher voutcher=voucher wether=whether
  wich=which withing=within yesturday=yesterday yeterday=yesterday yoru=your yuo=you`)

/** Real words one letter away from a cue word; never taken for it. */
export const NOT_MISSPELLED: ReadonlySet<string> = new Set(
  `contract contracts contracted contracting revolve revolved resolves dissolve polices policed police prince princes listed lifted
  advice advise advised device devise charter charted chances changed chanced changes changing charging charging chasing
  orders border boarder other others either neither except expect accept excepted expected accepted stated started stared
  sorted sported sorter sender lender renter rented rested tested texted bested pasted posted passed parsed paused
  promises premises promise premise product produce conduct conducts reported repeated repealed reposted resorted retorted
  seniors sensors censors serious curious furious various versions manager manages managed messages massages message massage
  personal personnel possible passable patience patients present prevent pretend perfect prefect project protect proceed
  precede receive relieve deceive reserve deserve observe reverse reserved reversed relaxed related released realized
  receipt recipe recent resent resend regent remain retain regain remind rewind refuse reuse refute reduce deduce
  insured ensured injured swapped swamped slapped slammed shouted spouted shopped stopped stepped skipped shipped slipped snipped
  through thorough though thought although trouble treble double doubly feeling peeling feelings failing falling filling
  waiting wanting wasting writing whiting warning earning learning leaning leading loading lending landing
  minutes minuets moments months mouths closing losing loosing choosing chosen closed closes clothes
  courier currier country county counter counted account accounts amount amounts`.split(/\s+/),
)

/** Slang and swear words: nobody is taken to have meant one by a slip of the fingers. */
export const NEVER_MEANT: ReadonlySet<string> = new Set(
  `bugger buggered buggery bollocks bollox arseholes crapped dammit damned goddamn feckin fecking frigging friggin freakin freaking
  effing screwed sodding pissed pissing ballsed bullshit jaysus blimey crikey cripes flippin sheesh whoops whoopsie whoopsies oopsie
  oopsies yikes sweetie sweetpea darling darlin sweetheart petal poppet treacle honeybun sugarplum bestie bossman dearie sonny lassie
  laddie guvnor squire skipper amigo missus missy kiddo tiger superstar rockstar princess sunshine flower treasure homie buddy brutal savage mental
  minging manky bonkers bananas gnarly tragic pants gutted gutting knackered banjaxed borked kaput cursed haunted dodgy useless
  clueless moody fussier melt menace muppet numpty plonker donkey trash wonky pirate pirates ninja zombie unicorn gremlin houdini
  narnia hogwarts sherlock titanic dracula goldilocks cinderella picasso einstein marathon circus rodeo toothless skeleton dinosaur
  jurassic hollywood handcuffs mugshot snails tortoise glamping tumbleweed disco labrador goldfish hamster toodle laters chuffed
  stoked pumped psyched raging fuming buzzing devo teehee hehehe hahaha walkies`.split(/\s+/),
)

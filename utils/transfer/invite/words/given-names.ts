/**
 * First names that stand in invites, so that a person in a title is not taken for a company. Far from all of them: a
 * name that is missing here is judged by the other words.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abigail adam adrian adriana agnes ahmed aisha ajay akira alan albert alejandra alejandro alena alessandro
  alex alexander alexandra alexei alexis alfred ali alice alicia alina alison allison alok amanda amber amelia amir amit
  amy ana anastasia anders andre andrea andreas andrei andrew andy angela angelo anh anil anita anja anjali ann anna anne
  annika anthony antoine anton antonio anya arjun arnaud arthur arun asha ashley astrid audrey aya ayesha barbara beatrice
  ben benedikt benjamin bernard beth bethany bill björn bob bogdan boris brad brandon brenda brian bridget bruce bruno
  bryan caleb camila camille carl carla carlos carmen carol carolina caroline catherine cecilia chad chandra charles
  charlie charlotte chen chiara chidi chloe chris christian christina christine christoph christopher cindy claire
  clara claudia colin connor corinna craig cristina crystal cynthia daisuke dan dana daniel daniela danielle dave david
  dawn deborah deepa deepak denis denise dennis derek devon diana diego dieter dimitri dina dirk dmitri dmitry dominic
  donald donna doris dorothy doug douglas dylan ed eduardo edward eileen elena eleni eli elias elif elisabeth elise
  elizabeth ella ellen emil emilia emily emma emmanuel eric erica erik erika erin ernst esther ethan eugene eva evan eve
  evelyn fabian fabio farah fatima federico felix fernanda fernando filip finn fiona florian frances francesca francesco
  francis francisco francois françois frank franz fred frederic frederik frida fritz gabriel gabriela gareth gary gavin
  geoffrey george georgia gerald gerard gianni gina giorgio giovanni giulia giuseppe glenn gloria grace graham greg
  gregory greta guillaume guido gunnar günther gustav hannah hans harold harry hasan hassan haruki heather hector heidi
  heike helen helena helga henri henrik henry hiroshi holly hugo hussein ian ibrahim igor ilya imran ines ingrid irene
  irina isaac isabel isabella ivan ivana jack jacob jacqueline jacques jake james jamie jan jana jane janet janine
  jasmine jason javier jay jean jeff jeffrey jennifer jenny jens jeremy jerome jesse jessica jessie jill jim jimmy jin
  joan joanna joao joão jochen joe joel johan johanna johannes john johnny jon jonas jonathan jordan jorge jose josé josef
  joseph josh joshua joyce juan judith judy julia julian juliana julie julien juliette jun jung jürgen justin kai karen
  karim karin karl karolina kasia kate katharina katherine kathleen kathryn kathy katie katrin kavita kay kayla keith
  kelly ken kenji kenneth kevin khalid kim kimberly kiran kirsten klaus konstantin kristen kristin kumar kurt kyle
  lakshmi lars laura lauren laurent lea leah lee leila lena leo leon leonard leslie li liam lila lily lin linda ling lisa
  liz lorenzo louis louise luca lucas lucia lucy luis luisa lukas luke lydia lynn magda magnus mai malik manuel mara
  marc marcel marcin marco marcos marcus margaret maria mariam marie marina mario marion marius mark markus marta martha
  martin martina mary mateo mathias mathieu matt matteo matthew matthias maurice max maximilian maya megan mei melanie
  melissa mia michael michaela michel michele michelle miguel mike mikhail milan miles min ming miriam mohamed mohammad
  mohammed moira molly monica monika monique moritz muhammad murat mustafa nadia naomi natalia natalie natasha nathan
  neha neil nell nicholas nick nicola nicolas nicole niklas nikolai nils nina ning noah noor nora norman oleg olga oliver
  olivia omar oscar osman otto pablo pamela paolo pascal patricia patrick paul paula paulina pavel pedro peggy per peter
  petra philip philipp philippe phillip phoebe pierre piotr pooja prakash priya qing rachel rafael rahul raj rajesh ralf
  ralph ramon raphael rashid raul ravi ray raymond rebecca regina reiko renata rene renée ricardo richard rick riku rita
  rob robert roberta roberto robin rodrigo roger rohan roland roman ron ronald rosa rosemary ross roy ruben russell ruth
  ryan sabine sabrina sally sam samantha samira samir samuel sandeep sandra sanjay santiago sara sarah satoshi scott sean
  sebastian sergei sergey sergio shane shannon sharon shaun shawn sheila shreya sigrid silvia simon simone sofia sonia
  sophia sophie stacy stefan stefanie stella stephan stephanie stephen steve steven stuart sunil sunita susan susanne
  suzanne sven svetlana sylvia takeshi tamara tanya tara tariq ted teresa terry thandiwe theo theresa thomas tiffany tim
  timothy tina tobias todd tom tomas tomasz tommy toni tony tracy trevor tyler ulrich ulrike ursula uwe valentina valerie
  vanessa vera veronica victor victoria vijay viktor vincent viola vivian vladimir walter wanda warren wayne wei wendy
  werner wilhelm will william wolfgang xavier xiao xin yan yana yang yasmin yi yuki yuko yumi yuri yusuf yvonne zach
  zachary zainab zara zoe zoë ada aditya ines ingeborg nia oluwaseun amara kofi kwame ngozi chinedu tunde sipho zanele`
    .split(/\s+/)
    .filter(Boolean),
);

/** Function words: a twentieth of a telegram, half of a sentence. Words that English shares with another language count for none. */
const ENGLISH = setOf(
  'the and of with from that this it its by not but they their them our my your his she who what when where which how then than there were been before after until each every into out would could should about only all one first i we',
);

/** German, Dutch, French, Spanish, Portuguese, Italian, Polish, Czech, Swedish, Danish, Turkish, Finnish, Hungarian, Romanian, Indonesian. */
const OTHER = setOf(
  [
    'und der das ich nicht mit ist wir ein eine einen den dem des von für auf zu bei sich auch nach aus wie dass haben zum zur',
    'het een en ik niet voor zijn ook naar bij dat werd heb',
    'le la les et je nous une dans pour avec est que qui sur pas du au aux ce cette par mais',
    'el los las y con para por del se una su como más pero lo al',
    'um uma com não em na da dos ao',
    'il di che sono della nel gli ho abbiamo',
    'nie że się jest po od przez jak dla ale tylko przed',
    'jsem jsme byl která který pro',
    'och att det som på är jag av har inte blev',
    'og jeg til af ikke vi',
    've bir için bu ile çok',
    'ja oli että minä',
    'az és egy hogy',
    'și nu cu din pentru',
    'yang untuk dengan saya tidak',
  ].join(' '),
);

/** In twenty words or more of English there are some. */
const ENOUGH_WORDS = 20;
const LEAST_SHARE = 0.06;
/** Characters that tell; a pasted book tells no more than its beginning. */
const SAMPLE = 3000;

/** Whether a text is English: by its function words. Too little to tell counts as English. */
export function isEnglishText(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let english = 0;
  let other = 0;
  let foreign = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english += 1;
    else if (OTHER.has(word)) other += 1;
    else if (!/[a-z]/.test(word)) foreign += 1;
  }
  if (foreign * 3 > words.length || other > english) return false;
  return words.length < ENOUGH_WORDS || english >= words.length * LEAST_SHARE;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

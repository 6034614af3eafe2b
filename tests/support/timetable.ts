/** What the rows of a timetable are made of, and what stands before, between and behind them. */
interface Tongue {
  readonly places: readonly string[];
  readonly times: readonly string[];
  readonly parts: readonly [from: string, at: string, quay: string, end: string];
  readonly intro: string;
  readonly sundays: string;
  readonly outro: string;
}

/** Part of a row: all of it, its words up to the time, those from the place on, or those behind. */
export type Part = 'row' | 'head' | 'middle' | 'tail';

/** Timetables of ferries, whose rows are alike up to a place, a time and a quay. */
const TONGUES = {
  English: {
    places: ['Harborne', 'Norra', 'Sedda', 'Ulm'],
    times: ['7.00', '8.15', '9.30', '16.15'],
    parts: ['The ferry from ', ' leaves at ', ' from quay ', '.'],
    intro:
      'The boats of the bay sail all through the winter, but not when there is ice on the sound.',
    sundays:
      'On Sundays and on holidays fewer boats sail, and none of them calls at the lighthouse.',
    outro: 'Tickets are sold on board, and dogs travel at half the price of their owners.',
  },
  Russian: {
    places: ['Гавани', 'Норры', 'Седды', 'Ульма'],
    times: ['7.00', '8.15', '9.30', '16.15'],
    parts: ['Паром из ', ' отходит в ', ' от причала ', '.'],
    intro: 'Катера ходят по заливу всю зиму, кроме тех дней, когда в проливе стоит лёд.',
    sundays: 'По воскресеньям и праздникам рейсов меньше, и к маяку никто не заходит.',
    outro: 'Билеты продают на борту, а собак возят за полцены.',
  },
  Japanese: {
    places: ['港町', '北浜', '瀬戸', '浦'],
    times: ['7時', '8時15分', '9時半', '16時15分'],
    parts: ['', '発の船は', 'に', '番桟橋から出ます。'],
    intro: '湾内の船は冬のあいだも毎日運航しますが、海峡が凍った日は休みます。',
    sundays: '日曜と祝日は便が少なく、灯台に寄る船はありません。',
    outro: '切符は船内で売っています。犬の料金は飼い主の半額です。',
  },
  Chinese: {
    places: ['港口', '北滩', '濑户', '浦'],
    times: ['7点', '8点一刻', '9点半', '16点一刻'],
    parts: ['从', '开出的渡轮', '在', '号码头启航。'],
    intro: '海湾里的船整个冬天都开，只有海峡结冰的日子才停航。',
    sundays: '星期天和节假日班次较少，也没有船停靠灯塔。',
    outro: '船票在船上出售，狗的票价是主人的一半。',
  },
} satisfies Record<string, Tongue>;
export type TongueName = keyof typeof TONGUES;

/**
 * A timetable's text. Rows are written as the numbers of a place, a time and the quay, `102` say; with
 * `*` behind, a letter before the time is wrong, with `!` one at the end. `I`, `S` and `O` stand for
 * what is before, between and behind them.
 */
export function timetable(tongue: TongueName, rows: string): string {
  return linesOf(tongue, rows).join('\n');
}

/** Offsets of a part of a line in such a text. */
export function partOf(
  tongue: TongueName,
  rows: string,
  line: number,
  part: Part,
): { start: number; end: number } {
  const lines = linesOf(tongue, rows);
  const own = lines[line] ?? '';
  const { at, quay } = marksOf(tongue, rows.split(' ')[line] ?? '');
  const from = { row: 0, head: 0, middle: at.from, tail: quay.from }[part];
  const to = { row: own.length, head: at.to, middle: quay.from, tail: own.length }[part];
  const offset = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  const words = own.slice(from, to);
  const blanks = words.length - words.trimStart().length;
  return { start: offset + from + blanks, end: offset + from + words.trimEnd().length };
}

function linesOf(tongue: TongueName, rows: string): string[] {
  const { intro, sundays, outro } = TONGUES[tongue];
  const others: Record<string, string> = { I: intro, S: sundays, O: outro };
  return rows.split(' ').map((row) => others[row] ?? rowOf(tongue, row));
}

function rowOf(tongue: TongueName, row: string): string {
  const { at, text } = marksOf(tongue, row);
  if (row.endsWith('*')) return mistyped(text, at.from + 2);
  return row.endsWith('!') ? mistyped(text, text.length - 2) : text;
}

function mistyped(text: string, at: number): string {
  return `${text.slice(0, at)}々${text.slice(at + 1)}`;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A row without typing errors, and where in it the words before the time and before the quay stand. */
function marksOf(tongue: TongueName, row: string): { text: string; at: Stretch; quay: Stretch } {
  const { places, times, parts } = TONGUES[tongue];
  const [place, time, number] = row;
  const [from, at, quay, end] = parts;
  const head = from + (places[Number(place)] ?? '');
  const middle = head + at + (times[Number(time)] ?? '');
  return {
    text: middle + quay + number + end,
    at: { from: head.length, to: head.length + at.length },
    quay: { from: middle.length, to: middle.length + quay.length },
  };
}

import { proseFrom } from '../../support/prose.ts';

/**
 * What an anchor must stand. In `before` the passage stands between ⟦ and ⟧; in `after` the place
 * where it is to be found does, or nothing is marked where it must be given up.
 */
export interface LocateCase {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly verdict: 'exact' | 'moved' | 'reworded' | 'lost';
}

const prose = proseFrom(7);
const [one, two, three, four, five] = Array.from({ length: 5 }, () => prose.paragraph(4));
const sentence = prose.sentence();
const refrain = prose.paragraph(2);

export const LOCATE_CASES: readonly LocateCase[] = [
  {
    what: 'a page as it was',
    before: `${one}\n${two} ⟦${sentence}⟧ ${three}`,
    after: `${one}\n${two} ⟦${sentence}⟧ ${three}`,
    verdict: 'exact',
  },
  {
    what: 'a paragraph put in before',
    before: `${one}\n${two} ⟦${sentence}⟧ ${three}`,
    after: `${four}\n${one}\n${two} ⟦${sentence}⟧ ${three}`,
    verdict: 'moved',
  },
  {
    what: 'paragraphs joined into one',
    before: `${one}\n⟦${sentence}\n${two}⟧\n${three}`,
    after: `${one} ⟦${sentence} ${two}⟧ ${three}`,
    verdict: 'exact',
  },
  {
    what: 'blanks between cells gone',
    before: `${one}\nBread 3 ⟦Butter 5 Cheese⟧ 8\n${two}`,
    after: `${one}\nBread3⟦Butter5Cheese⟧8\n${two}`,
    verdict: 'moved',
  },
  {
    what: 'paragraphs in another order',
    before: `${one}\n${two}\n⟦${sentence}⟧ ${three}\n${four}`,
    after: `⟦${sentence}⟧ ${three}\n${four}\n${two}\n${one}`,
    verdict: 'moved',
  },
  {
    what: 'everything around it rewritten',
    before: `${one}\n${two} ⟦${sentence}⟧ ${three}`,
    after: `${four}\n⟦${sentence}⟧\n${five}`,
    verdict: 'moved',
  },
  {
    what: 'a typo mended',
    before: `${one}\n${two} ⟦The goverment agreed to the plan on Monday⟧ evening. ${three}`,
    after: `${one}\n${two} ⟦The government agreed to the plan on Monday⟧ evening. ${three}`,
    verdict: 'reworded',
  },
  {
    what: 'a name spelt in another way',
    before: `${one}\n${two} He met ⟦Volodymyr Zelensky in Kyiv⟧ last week. ${three}`,
    after: `${one}\n${two} He met ⟦Vladimir Zelenskiy in Kiev⟧ last week. ${three}`,
    verdict: 'reworded',
  },
  {
    what: 'its first word changed',
    before: `${one}\n${two} Then ⟦ministers refused the whole of the offer⟧ at once. ${three}`,
    after: `${one}\n${two} Then ⟦secretaries refused the whole of the offer⟧ at once. ${three}`,
    verdict: 'reworded',
  },
  {
    what: 'its last words changed',
    before: `${one}\n${two} Then ⟦ministers refused the whole of the offer⟧ at once. ${three}`,
    after: `${one}\n${two} Then ⟦ministers refused the whole of that bid⟧ at once. ${three}`,
    verdict: 'reworded',
  },
  {
    what: 'a word put in before its first',
    before: `${one}\n${two} Then ⟦ministers refused the whole of the offer⟧ at once. ${three}`,
    after: `${one}\n${two} Then angry ⟦ministers refused the whole of the offer⟧ at once. ${three}`,
    verdict: 'moved',
  },
  {
    what: 'its first word cut',
    before: `${one}\n${two} Then ⟦all ministers refused the whole of the offer⟧ at once. ${three}`,
    after: `${one}\n${two} Then ⟦ministers refused the whole of the offer⟧ at once. ${three}`,
    verdict: 'reworded',
  },
  {
    what: 'a long passage heavily edited at one end',
    before: `${one}\n⟦${two} They said the harvest would be late and small this year.⟧ ${three}`,
    after: `${one}\n⟦${two} Nobody thought a poor harvest likely before the spring rain.⟧ ${three}`,
    verdict: 'reworded',
  },
  {
    what: 'a sentence put into it',
    before: `${one}\n⟦${two} ${sentence}⟧ ${three}`,
    after: `${one}\n⟦${two} An earlier report was wrong about that. ${sentence}⟧ ${three}`,
    verdict: 'reworded',
  },
  {
    what: 'an advertisement between its paragraphs',
    before: `${one}\n${two} ⟦${sentence}\nThe next day was much the same as the one before⟧ it.\n${three}`,
    after: `${one}\n${two} ⟦${sentence}\nAdvertisement\nThe next day was much the same as the one before⟧ it.\n${three}`,
    verdict: 'reworded',
  },
  {
    what: 'its two paragraphs in another order',
    before: `${one}\n⟦Kettles were sold at half the price\nNobody came before the doors shut⟧\n${two}`,
    after: `${one}\n⟦Nobody came before the doors shut\nKettles were sold at half the price⟧\n${two}`,
    verdict: 'reworded',
  },
  {
    what: 'another paragraph put between its short last one and the rest',
    before: `${one} There were ⟦three trials:\nA lamp that burns without any oil⟧\n${two}`,
    after: `${one} There were ⟦three trials:\nNewer things\nA lamp that burns without any oil⟧\n${two}`,
    verdict: 'reworded',
  },
  {
    what: 'words changed all through it, next to both edges too',
    before: `${one}\n${two} At noon ⟦seven ministers refused the whole of the offer from the north⟧ at once. ${three}`,
    after: `${four}\n${one}\n${two} By noon ⟦eight ministers refused the hole of the offer from the south⟧ again. ${three}`,
    verdict: 'reworded',
  },
  {
    what: 'other case',
    before: `${one}\n⟦The Quiet Harbour of the North⟧\n${two}`,
    after: `${one}\n⟦THE QUIET HARBOUR OF THE NORTH⟧\n${two}`,
    verdict: 'reworded',
  },
  {
    what: 'a twin put in before it, told apart by context',
    before: `${one} ⟦${sentence}⟧ ${two}\n${three}`,
    after: `${four} ${sentence} ${five}\n${one} ⟦${sentence}⟧ ${two}\n${three}`,
    verdict: 'moved',
  },
  {
    what: 'the third of ten like paragraphs, with text put in before them',
    before: `${one}\n${`${sentence}\n`.repeat(2)}⟦${sentence}⟧${`\n${sentence}`.repeat(7)}\n${two}`,
    after: `${three}\n${one}\n${`${sentence}\n`.repeat(2)}⟦${sentence}⟧${`\n${sentence}`.repeat(7)}\n${two}`,
    verdict: 'moved',
  },
  {
    what: 'one of two like passages, the other one left',
    before: `${one} ${sentence} ${two}\n${three} ⟦${sentence}⟧ ${four}`,
    after: `${one} ${sentence} ${two}\n${three} ${four}`,
    verdict: 'lost',
  },
  {
    what: 'one of two like passages with the same words behind them, cut with its surroundings',
    before: `${one}\n${two} ⟦${sentence}⟧ ${refrain}\n${three}\n${four} ${sentence} ${refrain}\n${five}`,
    after: `${one}\n${three}\n${four} ${sentence} ${refrain}\n${five}`,
    verdict: 'lost',
  },
  {
    what: 'one of two like passages with the same words at some distance, cut with those next to it',
    before: `${one}\n${two} In the end ⟦${sentence}⟧ of it all.\n${three}\n${four} Then again ${sentence} or not.\n${five}`,
    after: `${one}\n${two}\n${three}\n${four} Then again ${sentence} or not.\n${five}`,
    verdict: 'lost',
  },
  {
    what: 'the second of two paragraphs that end alike, when they changed places',
    before: `${three}\nKettles and lamps that nobody had wanted any longer were sold here at half the price. ${refrain} ${sentence}\n${refrain} ⟦${sentence}⟧`,
    after: `${four}\n${three}\n${refrain} ${sentence}\nKettles and lamps that nobody had wanted any longer were sold here at half the price. ${refrain} ${sentence}`,
    verdict: 'lost',
  },
  {
    what: 'a passage that was cut',
    before: `${one}\n${two} ⟦${sentence}⟧ ${three}`,
    after: `${one}\n${two} ${three}`,
    verdict: 'lost',
  },
  {
    what: 'a passage that another took the place of',
    before: `${one}\n${two} ⟦${sentence}⟧ ${three}`,
    after: `${one}\n${two} ${four} ${three}`,
    verdict: 'lost',
  },
  {
    what: 'another page',
    before: `${one}\n${two} ⟦${sentence}⟧ ${three}`,
    after: `${four}\n${five}`,
    verdict: 'lost',
  },
  { what: 'an empty page', before: `${one} ⟦${sentence}⟧`, after: '', verdict: 'lost' },
  {
    what: 'Arabic text, a word changed',
    before:
      'قال الوزير إن الاجتماع سيعقد في العاصمة غدا. ⟦وأضاف أن الوفود ستصل مساء اليوم⟧ إلى المدينة. ثم غادر القاعة.',
    after:
      'قال الوزير إن الاجتماع سيعقد في العاصمة غدا. ⟦وأضاف أن الوفود وصلت مساء اليوم⟧ إلى المدينة. ثم غادر القاعة.',
    verdict: 'reworded',
  },
  {
    what: 'Hebrew text, moved',
    before: 'השר אמר כי הפגישה תתקיים מחר בבוקר. ⟦המשלחות יגיעו לעיר בשעות הערב⟧ המאוחרות של היום.',
    after:
      'עדכון. השר אמר כי הפגישה תתקיים מחר בבוקר. ⟦המשלחות יגיעו לעיר בשעות הערב⟧ המאוחרות של היום.',
    verdict: 'moved',
  },
  {
    what: 'Chinese text, characters changed',
    before:
      '部长表示会议将于明天在首都举行。⟦各国代表团将于今晚抵达该城市⟧，并参加开幕式。随后他离开了大厅。',
    after:
      '部长表示会议将于明天在首都举行。⟦各国代表团已于昨晚抵达该城市⟧，并参加开幕式。随后他离开了大厅。',
    verdict: 'reworded',
  },
  {
    what: 'Japanese text with text put in before',
    before: '大臣は会議が明日開かれると述べた。⟦代表団は今夜この町に到着する⟧予定である。',
    after:
      '更新。天気は晴れである。大臣は会議が明日開かれると述べた。⟦代表団は今夜この町に到着する⟧予定である。',
    verdict: 'moved',
  },
  {
    what: 'ligatures where letters were',
    before: `${one} He ⟦first filed the office floor plan⟧ at last. ${two}`,
    after: `Late news. ${one} He ⟦ﬁrst ﬁled the oﬃce ﬂoor plan⟧ at last. ${two}`,
    verdict: 'moved',
  },
  {
    what: 'other brackets, dashes and full-width forms in Japanese',
    before: '昨日の発表。⟦大臣は「来月、A案を始める」と述べた〜全五条⟧予定である。',
    after: '昨日の発表。⟦大臣は"来月，Ａ案を始める"と述べた～全五条⟧予定である。',
    verdict: 'exact',
  },
  {
    what: 'Arabic words stretched',
    before: 'قال الوزير أمس. ⟦وأضاف أن الوفود ستصل مساء اليوم⟧ إلى المدينة. ثم غادر القاعة.',
    after: 'قال الوزير أمس. ⟦وأضـاف أن الوفـــود ستصل مساء اليوم⟧ إلى المدينة. ثم غادر القاعة.',
    verdict: 'exact',
  },
  {
    what: 'ideographs with variation selectors',
    before: '昨日の発表。⟦葛城市の代表団は今夜この町に到着する⟧予定である。',
    after: '昨日の発表。⟦葛\u{e0100}城市の代表団は今夜この町に到着する⟧予定である。',
    verdict: 'exact',
  },
  {
    what: 'emoji in and around it',
    before: `${one} 🎉🎉 ⟦We won 🏆 the cup 👩‍🚀 at last⟧ 🎊 ${two}`,
    after: `Late news. ${one} 🎉🎉 ⟦We won 🏆 the cup 👩‍🚀 at last⟧ 🎊 ${two}`,
    verdict: 'moved',
  },
];

import { judge, type Verdict } from '../article/detect.ts';
import { collectEvidence } from './page-evidence.ts';

/** Says whether a page at an address is an article. */
export type PageJudge = (document: Document, address: string) => Verdict;

/** Judges a page as it stands. */
export const judgePage: PageJudge = (document, address) =>
  judge(collectEvidence(document, address));

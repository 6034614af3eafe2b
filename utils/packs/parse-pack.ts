import * as v from 'valibot';
import { hasHiddenCharacters } from './hidden-characters.ts';
import { LIMITS } from './limits.ts';
import { PACK_FORMAT, PACK_VERSION, PackSchema, type Pack } from './pack.ts';
import { BLANK } from './pack-values.ts';

/** What is wrong with a pack and where, for a person to read. */
export interface PackProblem {
  /** Keys and indexes from the pack's top: `entities.3.facts.0.sources`. Empty for the file itself. */
  readonly path: string;
  readonly message: string;
  /** The same as one of few kinds, for readers in other languages. */
  readonly fault: PackFault;
  /** Name or id of the row of the list that it stands in, if it has one. */
  readonly row?: string;
}

export type PackFault =
  | 'not-json'
  | 'not-a-pack'
  | 'other-version'
  | 'too-large'
  | 'not-allowed'
  | 'missing'
  | 'unknown-key'
  | 'empty'
  | 'too-long'
  | 'shared-form'
  | 'wrong-kind'
  | 'wrong-form'
  | 'hidden-characters';

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** Keys that mean something to JavaScript objects themselves; no pack needs them. */
const POISONED = new Set(['__proto__', 'constructor', 'prototype']);

/** A person mends a file a few slips at a time; a crafted file must not make a long list. */
const MOST_PROBLEMS = 50;

/**
 * Reads a pack from the text of a file. The text is hostile input: size, depth, number of values
 * and keys are checked before the shape is.
 */
export function parsePackText(text: string): ParsedPack {
  if (text.length > LIMITS.fileLength) {
    return refuse('too-large', `Larger than ${LIMITS.fileLength} characters`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(
      'not-json',
      `Not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return parsePack(value);
}

/** Reads a pack from a value of unknown shape, such as parsed JSON. */
export function parsePack(value: unknown): ParsedPack {
  const danger = findDanger(value);
  if (danger) return { ok: false, problems: [danger] };
  const format = read(value, 'format');
  if (format !== PACK_FORMAT) {
    return refuse('not-a-pack', `Not a pack: its "format" is not "${PACK_FORMAT}"`);
  }
  const version = read(value, 'version');
  if (version !== PACK_VERSION) {
    const own = typeof version === 'number' ? `version ${version}` : 'no version';
    return refuse('other-version', `Of ${own} of the format; version ${PACK_VERSION} is read`);
  }
  const result = v.safeParse(PackSchema, value);
  if (result.success) return { ok: true, pack: result.output };
  return { ok: false, problems: problemsIn(result.issues, value) };
}

function refuse(fault: PackFault, message: string): ParsedPack {
  return { ok: false, problems: [{ path: '', message, fault }] };
}

function problemsIn(issues: readonly v.BaseIssue<unknown>[], value: unknown): PackProblem[] {
  return issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const row = rowName(issue, value);
    return {
      path: v.getDotPath(issue) ?? '',
      message: issue.message,
      fault: faultOf(issue),
      ...(row !== '' && { row }),
    };
  });
}

function faultOf({ kind, type, received, expected, message }: v.BaseIssue<unknown>): PackFault {
  if (kind === 'schema') {
    if (received === 'undefined') return 'missing';
    return expected === 'never' ? 'unknown-key' : 'wrong-kind';
  }
  if (type === 'max_length') return 'too-long';
  if (type === 'raw_check') return 'shared-form';
  return type === 'min_length' || message === BLANK ? 'empty' : 'wrong-form';
}

/** What a person calls the row: its name, its title, or its id. */
function rowName(issue: v.BaseIssue<unknown>, value: unknown): string {
  const [list, at] = issue.path ?? [];
  if (typeof list?.key !== 'string' || typeof at?.key !== 'number') return '';
  const row = read(read(value, list.key), String(at.key));
  const names = [
    read(read(row, 'name'), 'en'),
    read(row, 'name'),
    read(row, 'title'),
    read(row, 'id'),
  ];
  const name = names.find((each) => typeof each === 'string');
  return typeof name === 'string' ? name.slice(0, LIMITS.name) : '';
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** Walks without recursion, so that deep nesting cannot exhaust the stack. */
function findDanger(root: unknown): PackProblem | null {
  const open: { value: unknown; path: string; depth: number }[] = [
    { value: root, path: '', depth: 0 },
  ];
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    nodes += 1;
    const { value, path, depth } = next;
    if (nodes > LIMITS.nodes) return tooLarge('', `More than ${LIMITS.nodes} values`);
    if (typeof value === 'string' && hasHiddenCharacters(value)) {
      return {
        path,
        message: 'Holds characters that hide or turn words',
        fault: 'hidden-characters',
      };
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= LIMITS.depth) return tooLarge(path, `Nested deeper than ${LIMITS.depth}`);
    for (const [key, child] of Object.entries(value)) {
      const childPath = path === '' ? key : `${path}.${key}`;
      if (POISONED.has(key))
        return { path: childPath, message: 'This key is not allowed', fault: 'not-allowed' };
      open.push({ value: child, path: childPath, depth: depth + 1 });
    }
  }
  return null;
}

function tooLarge(path: string, message: string): PackProblem {
  return { path, message, fault: 'too-large' };
}

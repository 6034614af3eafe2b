import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { PackSchema, type Pack } from './pack.ts';

/** What is wrong with a pack and where, for a person to read. */
export interface PackProblem {
  /** Keys and indexes from the pack's top: `entities.3.facts.0.sources`. Empty for the file itself. */
  readonly path: string;
  readonly message: string;
}

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
    return refuse('', `Larger than ${LIMITS.fileLength} characters`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('', `Not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parsePack(value);
}

/** Reads a pack from a value of unknown shape, such as parsed JSON. */
export function parsePack(value: unknown): ParsedPack {
  const danger = findDanger(value);
  if (danger) return { ok: false, problems: [danger] };
  const result = v.safeParse(PackSchema, value);
  if (result.success) return { ok: true, pack: result.output };
  return { ok: false, problems: result.issues.slice(0, MOST_PROBLEMS).map(describeIssue) };
}

function refuse(path: string, message: string): ParsedPack {
  return { ok: false, problems: [{ path, message }] };
}

function describeIssue(issue: v.BaseIssue<unknown>): PackProblem {
  return { path: v.getDotPath(issue) ?? '', message: issue.message };
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
    if (nodes > LIMITS.nodes) return { path: '', message: `More than ${LIMITS.nodes} values` };
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= LIMITS.depth) return { path, message: `Nested deeper than ${LIMITS.depth}` };
    for (const [key, child] of Object.entries(value)) {
      const childPath = path === '' ? key : `${path}.${key}`;
      if (POISONED.has(key)) return { path: childPath, message: 'This key is not allowed' };
      open.push({ value: child, path: childPath, depth: depth + 1 });
    }
  }
  return null;
}

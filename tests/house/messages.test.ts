import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { programFiles, read } from './source-files.ts';

/** Each direction: where its calls are declared, and what sends them. */
const DIRECTIONS = [
  {
    file: 'utils/messages/content-to-background.ts',
    name: 'ContentToBackground',
    sender: 'sendFromContent',
  },
  {
    file: 'utils/messages/page-to-background.ts',
    name: 'PageToBackground',
    sender: 'sendFromPage',
  },
  { file: 'utils/messages/to-content.ts', name: 'ToContent', sender: 'sendToTab' },
  { file: 'utils/messages/to-frames.ts', name: 'ToFrames', sender: 'sendToFrames' },
] as const;

const { sent, handled } = readUses();

test.each(DIRECTIONS)('every call of $name is sent somewhere', ({ file, name, sender }) => {
  const calls = declared(file, name);
  expect(calls).not.toEqual([]);
  expect(calls.filter((call) => !sent.has(`${sender} ${call}`))).toEqual([]);
});

test.each(DIRECTIONS)('every call of $name is handled somewhere', ({ file, name }) => {
  expect(declared(file, name).filter((call) => !handled.has(call))).toEqual([]);
});

/** The calls that an interface of messages declares. */
function declared(file: string, name: string): string[] {
  const calls: string[] = [];
  new Visitor({
    TSInterfaceDeclaration({ id, body }) {
      if (id.name !== name) return;
      for (const member of body.body) {
        if (member.type !== 'TSMethodSignature' && member.type !== 'TSPropertySignature') continue;
        const call = keyName(member.key);
        if (call !== null) calls.push(call);
      }
    },
  }).visit(parseSync(file, read(file)).program);
  return calls;
}

/** Sent: the call's name stands as an argument of a sender. Handled: it names a member of an object. */
function readUses(): { sent: Set<string>; handled: Set<string> } {
  const sends = new Set<string>();
  const handles = new Set<string>();
  for (const file of programFiles()) {
    if (file.startsWith('utils/messages/')) continue;
    new Visitor({
      CallExpression({ callee, arguments: given }) {
        if (callee.type !== 'Identifier') return;
        for (const argument of given)
          if (argument.type === 'Literal' && typeof argument.value === 'string')
            sends.add(`${callee.name} ${argument.value}`);
      },
      Property({ key, value }) {
        const name = keyName(key);
        const works = ['ArrowFunctionExpression', 'FunctionExpression', 'Identifier'];
        if (name !== null && works.includes(value.type)) handles.add(name);
      },
    }).visit(parseSync(file, read(file)).program);
  }
  return { sent: sends, handled: handles };
}

function keyName(key: { type: string; name?: unknown; value?: unknown }): string | null {
  if (key.type === 'Identifier') return String(key.name);
  return key.type === 'Literal' ? String(key.value) : null;
}

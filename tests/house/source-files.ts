import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** Every file that is or will be under version control, as a path from the root. */
export function trackedFiles(): string[] {
  const listed = execFileSync('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ])
    .toString()
    .split('\0');
  return [...new Set(listed)].filter((file) => file !== '' && existsSync(file)).sort();
}

/** The rooms of the program itself. */
const ROOMS = /^(entrypoints|components|utils|data)\//;

/** TypeScript of the program: no tests, no scripts, no configuration. */
export function programFiles(): string[] {
  return trackedFiles().filter((file) => ROOMS.test(file) && isTypeScript(file));
}

export function isTypeScript(file: string): boolean {
  return /\.tsx?$/.test(file);
}

export function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** What one file imports. Types count: a direction is a direction. */
export interface Imports {
  /** Files of ours, as paths from the root. */
  readonly files: readonly string[];
  /** Packages by name, subpaths cut off; Node's own as `node:…`. */
  readonly packages: readonly string[];
}

/** Reads the imports of a file: static, re-exports, `import()` and `new URL(…, import.meta.url)`. */
export function importsOf(file: string): Imports {
  const { module, program } = parseSync(file, read(file));
  const asked = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
  ];
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') asked.push(source.value);
    },
    NewExpression({ callee, arguments: [first, second] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'URL') return;
      if (second?.type !== 'MemberExpression' || second.object.type !== 'MetaProperty') return;
      if (first?.type === 'Literal' && typeof first.value === 'string') asked.push(first.value);
    },
  }).visit(program);
  const files: string[] = [];
  const packages: string[] = [];
  for (const name of new Set(asked.map((request) => request.replace(/\?.*$/, ''))))
    if (name.startsWith('@/')) files.push(name.slice(2));
    else if (name.startsWith('.')) files.push(posix.join(dirname(file), name));
    else packages.push(packageName(name));
  return { files, packages };
}

function packageName(request: string): string {
  if (request.startsWith('node:')) return request;
  return request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/');
}

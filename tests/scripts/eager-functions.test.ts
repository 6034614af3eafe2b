import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { compileEagerly } from '../../scripts/eager-functions.ts';

/** What a script leaves in `globalThis.left`, which it writes as JSON. */
function run(script: string): unknown {
  const scope: { left?: string } = {};
  runInNewContext(script, scope);
  return JSON.parse(scope.left ?? 'null');
}

/** Called before it is declared, by itself, by each other; a name; a generator that sees a variable not yet set. */
const SCRIPT = `(function(){
  globalThis.left = JSON.stringify([early(3), count.name, [...numbers()], even(4)]);
  function early(n) { return n === 0 ? 'done' : early(n - 1); }
  function count() {}
  function* numbers() { yield 1; yield later; }
  var later = 2;
  function even(n) { return n === 0 || odd(n - 1); }
  function odd(n) { return n !== 0 && even(n - 1); }
})()`;

describe('compileEagerly', () => {
  it('puts every function of the top level in parentheses, before all else', () => {
    expect(compileEagerly('(function(){let a=b();function b(){return c()}function c(){}})()')).toBe(
      '(function(){var b=(function (){return c()}),c=(function (){});let a=b();})()',
    );
  });

  it('means the same', () => {
    const wanted = ['done', 'count', [1, null], true];
    expect(run(SCRIPT)).toEqual(wanted);
    expect(run(compileEagerly(SCRIPT))).toEqual(wanted);
  });

  it('leaves directives where they count, in functions and arrows', () => {
    const strict = `"use strict";(()=>{"use strict";globalThis.left=JSON.stringify(whose());async function f(){}function whose(){return this===undefined&&f.constructor.name}})();`;
    expect(compileEagerly(strict)).toMatch(
      /^"use strict";\(\(\)=>\{"use strict";var f=\(async function \(\)/,
    );
    expect(run(compileEagerly(strict))).toBe('AsyncFunction');
  });

  it('leaves a script without functions as it is', () => {
    expect(compileEagerly('(()=>{let a=1})()')).toBe('(()=>{let a=1})()');
  });

  it('refuses a script of another form', () => {
    expect(() => compileEagerly('function a(){} a()')).toThrow(/called at once/);
  });
});

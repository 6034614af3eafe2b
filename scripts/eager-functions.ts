import { type ESTree, parseAst } from 'vite';

type Statements = ESTree.FunctionBody['body'];

/**
 * The same script, with the functions at its top level written so that the engine compiles them
 * together with the script instead of each at its first call. Engines pass over a function's body
 * when they read a script, and read it again when it is called: where nearly every function is
 * called on every page, once, the second reading is a large part of the time. A function expression
 * in parentheses is what V8 and SpiderMonkey take for "called at once"
 * (https://v8.dev/blog/preparser#pife).
 * @param script one function that is called at once, as bundlers write scripts without imports
 * @throws when the script is of another form
 */
export function compileEagerly(script: string): string {
  const statements = statementsOf(parseAst(script).body);
  const first = statements.find((statement) => !('directive' in statement))?.start ?? 0;
  const eager: string[] = [];
  let rest = '';
  let from = first;
  for (const statement of statements) {
    if (!isFunction(statement) || statement.id === null) continue;
    const { id, start, end } = statement;
    eager.push(`${id.name}=(${script.slice(start, id.start)}${script.slice(id.end, end)})`);
    rest += script.slice(from, start);
    from = end;
  }
  if (eager.length === 0) return script;
  // Declarations are hoisted: before everything else they mean the same.
  return `${script.slice(0, first)}var ${eager.join(',')};${rest}${script.slice(from)}`;
}

/** The statements of the one function that the script calls. */
function statementsOf(program: ESTree.Program['body']): Statements {
  const call = program.find((statement) => !('directive' in statement));
  if (call?.type === 'ExpressionStatement' && call.expression.type === 'CallExpression') {
    const { callee } = call.expression;
    const called = callee.type === 'ParenthesizedExpression' ? callee.expression : callee;
    if (isFunction(called) && called.body !== null) return called.body.body;
    if (called.type === 'ArrowFunctionExpression' && called.body.type === 'BlockStatement')
      return called.body.body;
  }
  throw new Error('The script is not one function that is called at once');
}

function isFunction(node: ESTree.Node): node is ESTree.Function {
  return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression';
}

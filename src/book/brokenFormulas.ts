/** Keeps a formula that the engine cannot take from stopping all others: it is an error in its own cell. */
import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  Interpreter,
  LexerTreeBuilder,
  type BaseAstNode,
  type LexerNode,
} from '@univerjs/engine-formula';

/** Calls within calls that fit on the stack with room to spare. */
const DEEPEST = 1000;
/** Names that one formula may go through; names of names of names multiply. */
const MOST_NAMES = 1000;

type Nested = (this: LexerTreeBuilder, reference: string, more: unknown) => unknown;

/** A name that leads back to itself, a formula ten thousand operators long, a function that throws: all give #VALUE!. */
export function confineBrokenFormulas(): void {
  confineReading();
  confineParsing();
  confineComputing();
}

function confineReading(): void {
  // The engine opens names inside names by a method that its types keep to itself.
  const lexer = LexerTreeBuilder.prototype as unknown as { _handleNestedDefinedName: Nested };
  const [readTree, openName] = [LexerTreeBuilder.prototype.treeBuilder, lexer._handleNestedDefinedName];
  let opened = 0;
  LexerTreeBuilder.prototype.treeBuilder = function (...of) {
    opened = 0;
    try {
      return readTree.apply(this, of);
    } catch {
      return ErrorType.VALUE;
    }
  };
  lexer._handleNestedDefinedName = function (...of) {
    opened += 1;
    if (opened > MOST_NAMES) throw new RangeError('names without end');
    return openName.apply(this, of);
  };
}

function confineParsing(): void {
  const { parse } = AstTreeBuilder.prototype;
  const failed = () => new LexerTreeBuilder().treeBuilder(`=${ErrorType.VALUE}`) as LexerNode;
  AstTreeBuilder.prototype.parse = function (tree) {
    try {
      const node = parse.call(this, tree);
      if (!node || depthOf(node) <= DEEPEST) return node;
    } catch {
      // Told below, as what is too deep.
    }
    return parse.call(this, failed());
  };
}

function depthOf(root: BaseAstNode): number {
  let depth = 0;
  for (let level: readonly BaseAstNode[] = [root]; level.length > 0; depth++)
    level = level.flatMap((node) => node.getChildren());
  return depth;
}

function confineComputing(): void {
  const { execute, executeAsync } = Interpreter.prototype;
  Interpreter.prototype.execute = function (node) {
    try {
      return execute.call(this, node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
  Interpreter.prototype.executeAsync = async function (node) {
    try {
      return await executeAsync.call(this, node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}

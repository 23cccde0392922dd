import type {
  AnyNode,
  AssignmentProperty,
  CallExpression,
  Expression,
  MemberExpression,
  MethodDefinition,
  NewExpression,
  ObjectPattern,
  Pattern,
  Program,
  Property,
  PropertyDefinition,
  Super,
} from 'acorn';
import { type Bindings, bindingsOf } from './bindings.ts';
import {
  CALLABLE_GLOBALS,
  CONSOLE_MEMBERS,
  CONSTRUCTIBLE_GLOBALS,
  EXTENSIBLE_GLOBALS,
  FUNCTION_MODULES,
  GLOBAL_VALUES,
  isTaken,
  MODULE_MEMBERS,
  MODULES,
  mayCall,
  mayRead,
  NAMESPACE_MEMBERS,
} from './harmless-names.ts';
import {
  isFresh,
  isModule,
  isNumber,
  isOneOf,
  isOnlyModule,
  isRequire,
  isStrictAssert,
  nameOf,
} from './provenance.ts';
import { childrenOf, TRANSPARENT } from './syntax-tree.ts';

class Unproved extends Error {}

/**
 * Why this text might change the process that runs it; undefined where it can't: it touches nothing but its own variables, what
 * it has made itself, copies of the program's values, and functions of the language's that keep nothing. Whatever values come
 * from the program, for the proof asks only for names: no name that it lets pass leads to what others use.
 */
export function reasonAgainst(program: Program): string | undefined {
  const bindings = bindingsOf(program);
  for (const [name, binding] of bindings) {
    if (isTaken(name)) return `it declares ${name}`;
    if (isModule(binding) && !isOnlyModule(binding)) return `${name} is a module and something else`;
  }
  try {
    new Walk(bindings).visit(program);
    return undefined;
  } catch (error) {
    if (error instanceof Unproved) return error.message;
    throw error;
  }
}

class Walk {
  readonly bindings: Bindings;
  private inClass = false;
  private inConstructor = false;

  constructor(bindings: Bindings) {
    this.bindings = bindings;
  }

  visit(node: AnyNode): undefined {
    if (node.type === 'UnaryExpression') return this.visitUnary(node.operator, node.argument);
    if (TRANSPARENT.has(node.type)) return this.visitAll(childrenOf(node));
    switch (node.type) {
      case 'Literal':
      case 'Super':
      case 'BreakStatement':
      case 'ContinueStatement':
        return undefined;
      case 'LabeledStatement':
        return this.visit(node.body);
      case 'Identifier':
        return this.visitName(node.name);
      case 'VariableDeclarator':
        return this.visitVariable(node.id, node.init ?? undefined);
      case 'ForInStatement':
      case 'ForOfStatement':
        if (node.left.type !== 'VariableDeclaration')
          refuse('it loops with a name that it has from elsewhere');
        return this.visitAll([node.left, node.right, node.body]);
      case 'ArrowFunctionExpression':
        return this.visitAll([...node.params, node.body]);
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        return this.within({ isConstructor: false }, [...node.params, node.body]);
      case 'ClassDeclaration':
      case 'ClassExpression':
        if (node.superClass && !this.isGlobal(node.superClass, EXTENSIBLE_GLOBALS))
          refuse('a class of its own extends another');
        return this.visit(node.body);
      case 'MethodDefinition':
      case 'PropertyDefinition':
        return this.visitClassElement(node);
      case 'Property':
        return this.visitProperty(node);
      case 'ObjectPattern':
        return this.visitObjectPattern(node);
      case 'ThisExpression':
        return this.inClass ? undefined : refuse('it uses `this`');
      case 'MemberExpression':
        return this.visitMember(node, mayRead);
      case 'CallExpression':
        return this.visitCall(node);
      case 'NewExpression':
        return this.visitNew(node);
      case 'AssignmentExpression':
        this.visitTarget(node.left);
        return this.visit(node.right);
      case 'UpdateExpression':
        return this.visitTarget(node.argument);
      default:
        return refuse(`it has a ${node.type}`);
    }
  }

  private visitAll(nodes: readonly (AnyNode | null | undefined)[]): undefined {
    for (const node of nodes) if (node) this.visit(node);
  }

  private visitUnary(operator: string, argument: Expression): undefined {
    if (operator === 'typeof' && argument.type === 'Identifier') return;
    if (operator === 'delete') return this.visitTarget(argument);
    this.visit(argument);
  }

  /** A name where a value stands. */
  private visitName(name: string): undefined {
    const binding = this.bindings.get(name);
    if (binding !== undefined) {
      if (isModule(binding)) refuse(`it passes ${name} on, which is a module`);
      return;
    }
    if (isTaken(name) && !GLOBAL_VALUES.has(name)) refuse(`it uses ${name}`);
  }

  private visitVariable(id: Pattern, init: Expression | undefined): undefined {
    if (init !== undefined && isRequire(init)) {
      const names = id.type === 'ObjectPattern' ? id.properties : undefined;
      const isHarmless =
        id.type === 'Identifier' ||
        names?.every(
          (part) => part.type === 'Property' && !part.computed && MODULE_MEMBERS.has(nameOf(part.key) ?? ''),
        ) === true;
      if (!isHarmless || !isOneOf(init, MODULES)) refuse('it requires a module that may be changed');
      return;
    }
    if (id.type !== 'Identifier') this.visit(id);
    if (init !== undefined) this.visit(init);
  }

  private visitClassElement(node: MethodDefinition | PropertyDefinition): undefined {
    if (node.computed) refuse('a name of a class is computed');
    const isMethod = node.type === 'MethodDefinition';
    const parts = isMethod ? [...node.value.params, node.value.body] : [node.value];
    this.within({ isConstructor: isMethod && node.kind === 'constructor', isClass: true }, parts);
  }

  /** Where `this` is something else. */
  private within(
    {
      isConstructor,
      isClass = this.inClass,
    }: { readonly isConstructor: boolean; readonly isClass?: boolean },
    parts: readonly (AnyNode | null | undefined)[],
  ): undefined {
    const [inClass, inConstructor] = [this.inClass, this.inConstructor];
    [this.inClass, this.inConstructor] = [isClass, isConstructor];
    this.visitAll(parts);
    [this.inClass, this.inConstructor] = [inClass, inConstructor];
  }

  private visitProperty({ key, value, computed }: Property | AssignmentProperty): undefined {
    if (computed && !isNumber(key, this.bindings)) refuse('a name is computed');
    if (!computed && nameOf(key) === '__proto__') refuse('it names __proto__');
    this.visit(value);
  }

  /** Reads what it names. */
  private visitObjectPattern({ properties }: ObjectPattern): undefined {
    for (const part of properties) {
      if (part.type === 'Property') {
        const name = nameOf(part.key);
        if (part.computed) refuse('a name is computed');
        if (name === undefined || !mayRead(name)) refuse(`it takes ${name} out of a value`);
      }
      this.visit(part.type === 'Property' ? part.value : part.argument);
    }
  }

  private visitMember(
    { object, property, computed }: MemberExpression,
    allows: (name: string) => boolean,
  ): undefined {
    if (computed) {
      if (!isNumber(property as Expression, this.bindings)) refuse('a name is computed');
      return this.visit(object);
    }
    const name = nameOf(property);
    if (name === undefined) refuse('it has private names');
    if (object.type === 'Identifier') {
      const binding = this.bindings.get(object.name);
      const members =
        binding === undefined ? membersOf(object.name) : isModule(binding) ? MODULE_MEMBERS : undefined;
      if (members !== undefined)
        return members.has(name) ? undefined : refuse(`it uses ${object.name}.${name}`);
    }
    if (isRequire(object))
      return isOneOf(object, MODULES) && MODULE_MEMBERS.has(name)
        ? undefined
        : refuse('it requires a module that may be changed');
    if (isStrictAssert(object, this.bindings))
      return MODULE_MEMBERS.has(name) ? undefined : refuse(`it uses ${name} of assert`);
    if (!allows(name)) refuse(`it uses .${name}`);
    this.visit(object);
  }

  private visitCall({ callee, arguments: list }: CallExpression): undefined {
    this.visitCallee(callee);
    this.visitAll(list);
  }

  private visitCallee(callee: Expression | Super): undefined {
    if (callee.type === 'MemberExpression') return this.visitMember(callee, mayCall);
    if (callee.type !== 'Identifier') return this.visit(callee);
    const { name } = callee;
    const binding = this.bindings.get(name);
    if (binding !== undefined) {
      if (
        isModule(binding) &&
        !binding.sources.every(({ value }) => isOneOf(value as CallExpression, FUNCTION_MODULES))
      )
        refuse(`it calls ${name}, which is a module`);
      return;
    }
    if (isTaken(name) && !CALLABLE_GLOBALS.has(name)) refuse(`it calls ${name}`);
  }

  private visitNew({ callee, arguments: list }: NewExpression): undefined {
    if (callee.type === 'Identifier' && !this.bindings.has(callee.name)) {
      if (isTaken(callee.name) && !CONSTRUCTIBLE_GLOBALS.has(callee.name))
        refuse(`it makes a ${callee.name}`);
    } else this.visit(callee);
    this.visitAll(list);
  }

  /** What is assigned to: a variable of its own, a part of what it has made itself. */
  private visitTarget(target: AnyNode): undefined {
    if (target.type === 'Identifier') {
      if (!this.bindings.has(target.name) && isTaken(target.name)) refuse(`it sets ${target.name}`);
      return;
    }
    if (target.type === 'ArrayPattern') {
      for (const element of target.elements) if (element !== null) this.visitTarget(element);
      return;
    }
    if (target.type !== 'MemberExpression') return void refuse('it sets what is not its own');
    const { object, property, computed } = target;
    const isOwn =
      (object.type === 'Identifier' && isFresh(this.bindings.get(object.name))) ||
      (object.type === 'ThisExpression' && this.inConstructor);
    if (!isOwn) refuse('it sets a part of what it has not made itself');
    if (computed) {
      if (!isNumber(property as Expression, this.bindings)) refuse('a name is computed');
    } else if (!mayRead(nameOf(property) ?? 'constructor')) refuse(`it sets .${nameOf(property)}`);
  }

  private isGlobal(node: AnyNode, names: ReadonlySet<string>): boolean {
    return node.type === 'Identifier' && !this.bindings.has(node.name) && names.has(node.name);
  }
}

function refuse(reason: string): never {
  throw new Unproved(reason);
}

const membersOf = (name: string): ReadonlySet<string> | undefined =>
  name === 'console'
    ? CONSOLE_MEMBERS
    : Object.hasOwn(NAMESPACE_MEMBERS, name)
      ? NAMESPACE_MEMBERS[name]
      : undefined;

/**
 * Most of what composition refuses in one subgraph whatever stands beside it, found in what is printed of it, so that what was left out counts as not there.
 * The rules are those of Apollo's composer; a test builds what breaks each of them, and asks that composer too.
 */
import {
  buildASTSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  valueFromASTUntyped,
} from "graphql";
import type {
  ConstDirectiveNode,
  DefinitionNode,
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionSetNode,
} from "graphql";
import { checkFieldSet, FieldSetError, readKey, selectionOf } from "./keys.js";

type Owner = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** A field that a field set names; `external` when it, or one that leads to it, belongs to another subgraph. */
interface Named {
  readonly owner: Owner;
  readonly field: Field;
  readonly isLeaf: boolean;
  readonly external: boolean;
}

/** A line for each rule that these definitions break, which begins with the place. */
export function brokenRules(definitions: readonly DefinitionNode[]): readonly string[] {
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
  const owners = Object.values(schema.getTypeMap()).filter((type): type is Owner => isOwner(type) && !type.name.startsWith("__"));
  const contexts = contextsOf(schema);
  const externals = new Externals(schema, owners, contexts);
  const badNames = [...contexts].flatMap(([name, types]) =>
    /^[A-Za-z][A-Za-z0-9]*$/u.test(name)
      ? []
      : types.map((type) => `${type.name}: @context is named ${JSON.stringify(name)}: expected letters and digits, a letter first`),
  );
  const broken = owners.flatMap((owner) => [
    ...keyProblems(owner),
    ...Object.values(owner.getFields()).flatMap((field) => {
      const problems = [
        ...requiresProblems(owner, field, externals),
        ...providesProblems(owner, field, externals),
        ...sizeProblems(field),
        ...externals.problems(owner, field),
      ];
      const ofArguments = field.args.flatMap((argument) =>
        contextProblems(owner, field, argument, contexts).map((problem) => `${owner.name}.${field.name}(${argument.name}): @fromContext ${problem}`),
      );
      return [...problems.map((problem) => `${owner.name}.${field.name}: ${problem}`), ...ofArguments];
    }),
  ]);
  return [...badNames, ...broken];
}

function isOwner(type: unknown): type is Owner {
  return isObjectType(type) || isInterfaceType(type);
}

function applied(element: { readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined }, name: string) {
  return (element.astNode?.directives ?? []).filter((directive) => directive.name.value === name);
}

function given(directive: ConstDirectiveNode, argument: string): unknown {
  const node = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return node === undefined ? undefined : valueFromASTUntyped(node);
}

/** The field sets of a directive, where they are strings. */
function fieldSets(element: Parameters<typeof applied>[0], name: string): readonly string[] {
  return applied(element, name)
    .map((directive) => given(directive, "fields"))
    .filter((fields) => typeof fields === "string");
}

/** The problem of reading a field set; undefined when there is none. */
function problemOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof FieldSetError) return error.message;
    throw error;
  }
}

function keyProblems(owner: Owner): readonly string[] {
  return fieldSets(owner, "key").flatMap((fields) => {
    const problem = problemOf(() => readKey(fields, owner));
    return problem === undefined ? [] : [`${owner.name}: the key "${fields}" does not fit what is printed: ${problem}`];
  });
}

/** Which fields belong to other subgraphs, and which of them something here has use for. */
class Externals {
  private readonly used = new Set<string>();
  /** Fields of the keys of a type that `@extends` marks: for such a type, composition takes the mark for an old habit. */
  private readonly ownKeys = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    owners: readonly Owner[],
    contexts: Contexts,
  ) {
    for (const owner of owners) {
      if (applied(owner, "extends").length > 0) for (const key of fieldSets(owner, "key")) for (const place of this.places(key, owner)) this.ownKeys.add(place);
    }
    for (const owner of owners) {
      for (const key of fieldSets(owner, "key")) this.use(key, owner);
      for (const field of Object.values(owner.getFields())) {
        for (const fields of fieldSets(field, "requires")) this.use(fields, owner);
        for (const fields of fieldSets(field, "provides")) this.use(fields, getNamedType(field.type));
        if (isInterfaceType(owner)) for (const implementer of this.implementers(owner)) this.used.add(`${implementer.name}.${field.name}`);
      }
    }
    for (const owner of owners) {
      for (const { args } of Object.values(owner.getFields())) {
        for (const argument of args) {
          const { name, selection } = contextOf(argument) ?? {};
          for (const type of contexts.get(name ?? "") ?? []) this.use(selection ?? "", type);
        }
      }
    }
  }

  has(owner: Owner, field: Field): boolean {
    const marked = applied(field, "external").length > 0 || (isObjectType(owner) && applied(owner, "external").length > 0);
    return marked && !this.ownKeys.has(`${owner.name}.${field.name}`);
  }

  problems(owner: Owner, field: Field): readonly string[] {
    if (!this.has(owner, field) || this.used.has(`${owner.name}.${field.name}`)) return [];
    return ["@external stands on what no key, @requires, @provides or interface here has use for"];
  }

  /** The fields that a field set names, at every depth. */
  named(set: SelectionSetNode, type: unknown, external = false): readonly Named[] {
    if (!isCompositeType(type)) return [];
    return set.selections.flatMap((selection): readonly Named[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition === undefined ? type : this.schema.getType(selection.typeCondition.name.value);
        return this.named(selection.selectionSet, on, external);
      }
      const field = isUnionType(type) ? undefined : type.getFields()[selection.name.value];
      if (field === undefined) return [];
      const owner = type as Owner;
      const isLeaf = selection.selectionSet === undefined;
      const here = external || this.has(owner, field) || (!isLeaf && isInterfaceType(owner) && this.isExternalBelow(owner, field));
      const inner = selection.selectionSet === undefined ? [] : this.named(selection.selectionSet, getNamedType(field.type), here);
      return [{ owner, field, isLeaf, external: here }, ...inner];
    });
  }

  private isExternalBelow(owner: GraphQLInterfaceType, { name }: Field): boolean {
    return this.implementers(owner).some((implementer) => {
      const field = implementer.getFields()[name];
      return field !== undefined && this.has(implementer, field);
    });
  }

  private implementers(type: GraphQLInterfaceType): readonly GraphQLObjectType[] {
    return this.schema.getImplementations(type).objects;
  }

  private places(fields: string, type: GraphQLCompositeType): readonly string[] {
    if (problemOf(() => selectionOf(fields)) !== undefined) return [];
    return this.named(selectionOf(fields), type).map(({ owner, field }) => `${owner.name}.${field.name}`);
  }

  private use(fields: string, type: unknown): void {
    if (problemOf(() => selectionOf(fields)) !== undefined) return;
    for (const { owner, field } of this.named(selectionOf(fields), type)) {
      this.used.add(`${owner.name}.${field.name}`);
      if (isInterfaceType(owner)) for (const implementer of this.implementers(owner)) this.used.add(`${implementer.name}.${field.name}`);
    }
  }
}

function requiresProblems(owner: Owner, field: Field, externals: Externals): readonly string[] {
  return fieldSets(field, "requires").flatMap((fields) => fieldSetProblems("requires", fields, owner, externals));
}

function providesProblems(owner: Owner, field: Field, externals: Externals): readonly string[] {
  const type = getNamedType(field.type);
  return fieldSets(field, "provides").flatMap((fields) => {
    if (!isCompositeType(type)) return [`@provides stands on a field of ${type.name}, which has no fields that it could give`];
    const collision = externals.has(owner, field)
      ? ["@provides and @external do not stand on one field: what another subgraph resolves is not given here"]
      : [];
    return [...collision, ...fieldSetProblems("provides", fields, type, externals)];
  });
}

/** The names of a field set are fields, and its leaves belong to another subgraph, or stand below what does. */
function fieldSetProblems(directive: "requires" | "provides", fields: string, type: GraphQLCompositeType, externals: Externals): readonly string[] {
  const unread = problemOf(() => (isUnionType(type) ? selectionOf(fields) : checkFieldSet(fields, type)));
  if (unread !== undefined) return [`@${directive} names what is no field: ${unread}`];
  return externals.named(selectionOf(fields), type).flatMap(({ owner, field, isLeaf, external }) => {
    const place = `${owner.name}.${field.name}`;
    return [
      ...(isLeaf && !external ? [`@${directive} names ${place}, which is not @external: this subgraph has it anyway`] : []),
      ...(directive === "provides" && field.args.length > 0 ? [`@provides names ${place}, which takes arguments: what is provided takes none`] : []),
    ];
  });
}

/** A size is that of a list, or of lists in the field's type; it is bounded by arguments that there are. */
function sizeProblems(field: Field): readonly string[] {
  const [size] = applied(field, "listSize");
  if (size === undefined) return [];
  const names = (argument: string): readonly unknown[] | undefined => {
    const value = given(size, argument);
    return Array.isArray(value) ? value : undefined;
  };
  const assumed = given(size, "assumedSize");
  const sized = names("sizedFields");
  const type = getNamedType(field.type);
  const fields = isOwner(type) ? type.getFields() : {};
  const isList = (of: Field | undefined): boolean => of !== undefined && isListType(getNullableType(of.type));
  return [
    ...(sized === undefined && !isList(field) ? ["@listSize stands on what is no list, and names no sizedFields"] : []),
    ...(typeof assumed === "number" && assumed < 0 ? [`@listSize assumes ${String(assumed)} items: expected 0 or more`] : []),
    ...(sized ?? []).filter((name) => !isList(fields[String(name)])).map((name) => `@listSize sizes ${type.name}.${String(name)}, which is no list`),
    ...(names("slicingArguments") ?? []).flatMap((name) => {
      const argument = field.args.find((arg) => arg.name === name);
      if (argument === undefined) return [`@listSize is bounded by ${String(name)}, which is no argument of the field`];
      const isInt = String(getNullableType(argument.type)) === "Int";
      return isInt ? [] : [`@listSize is bounded by ${String(name)}, which is of ${argument.type.toString()}: expected Int`];
    }),
  ];
}

/** The types that set each context. */
type Contexts = ReadonlyMap<string, readonly GraphQLCompositeType[]>;

function contextsOf(schema: GraphQLSchema): Contexts {
  const contexts = new Map<string, readonly GraphQLCompositeType[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isCompositeType(type)) continue;
    for (const directive of applied(type, "context")) {
      const name = String(given(directive, "name"));
      contexts.set(name, [...(contexts.get(name) ?? []), type]);
    }
  }
  return contexts;
}

/** The context that an argument is taken from, and what is selected of it: `viewer` and `language` of `$viewer { language }`; undefined for any other. */
function contextOf(argument: GraphQLArgument): { readonly name: string; readonly selection: string } | undefined {
  const [directive] = applied(argument, "fromContext");
  const field = directive === undefined ? undefined : given(directive, "field");
  const [, name, rest = ""] = (typeof field === "string" ? /^[\s,]*\$[\s,]*([A-Za-z_]\w*)(\W.*)$/su.exec(field) : null) ?? [];
  const selection = /^\s*\{(.*)\}\s*$/su.exec(rest)?.[1] ?? rest;
  return name === undefined || selection.trim() === "" ? undefined : { name, selection };
}

function contextProblems(owner: Owner, field: Field, argument: GraphQLArgument, contexts: Contexts): readonly string[] {
  const [directive] = applied(argument, "fromContext");
  if (directive === undefined) return [];
  const context = contextOf(argument);
  if (context === undefined) return [`takes ${JSON.stringify(given(directive, "field"))}: expected a context and a field of it, as in "$viewer { language }"`];
  const unread = problemOf(() => selectionOf(context.selection));
  if (unread !== undefined) return [`selects what cannot be read: ${unread}`];
  const types = contexts.get(context.name);
  const above = owner.getInterfaces().find((type) => type.getFields()[field.name] !== undefined);
  const isResolvable = applied(owner, "key").some((key) => given(key, "resolvable") !== false);
  return [
    ...(types === undefined ? [`takes from ${context.name}, and no type of this subgraph is marked with Context("${context.name}")`] : []),
    ...(types ?? []).flatMap((type) => {
      const problem = isUnionType(type) ? undefined : problemOf(() => checkFieldSet(context.selection, type));
      return problem === undefined ? [] : [`selects what is no field: ${problem}`];
    }),
    ...(argument.defaultValue === undefined ? [] : ["stands on an argument with a default, which a context would never leave in place"]),
    ...(above === undefined ? [] : [`stands below a field that ${above.name} has too, where no context is known`]),
    ...(isResolvable ? [] : [`needs ${owner.name} to have a key that is resolved here: the router comes back by it with the argument`]),
  ];
}

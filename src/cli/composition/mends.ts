/** What each finding means in plain words, and how a neighbour mends it. */
import type { Finding } from "./findings.js";
import { overriddenKeyFields } from "./satisfiability.js";
import type { Obstacle } from "./satisfiability.js";
import { bears, keysOf, placeOf } from "./sdl.js";
import type { SdlField, SdlType, Subgraph } from "./sdl.js";

/** A finding as it is told. */
export interface Problem {
  /** "bookmarks.graphql:7:3", or the file alone. */
  readonly place: string;
  readonly code: string;
  /** The fields or types it is about; empty where it is about the whole file. */
  readonly about: readonly string[];
  readonly wrong: string;
  readonly mend: string;
}

/** What is said of a finding. */
interface Words {
  readonly wrong: string;
  readonly mend: string;
}

/** A finding beside what the subgraphs say of its type. */
interface Case {
  readonly facts: readonly string[];
  /** All that it is about, listed. */
  readonly about: string;
  readonly typeName: string;
  readonly fieldName: string;
  /** The file of the neighbour that can mend it. */
  readonly file: string;
  readonly type: SdlType | undefined;
  readonly field: SdlField | undefined;
  /** The other subgraph that has the type, ours where it has, and what that is called. */
  readonly other: string;
  readonly otherType: SdlType | undefined;
  readonly otherField: SdlField | undefined;
  /** The types of our subgraph. */
  readonly ownTypes: Subgraph["types"];
  /** What to write for a key that the other subgraph gives. */
  readonly otherKey: string;
  /** " and import it" where the neighbour has yet to import the directive. */
  readonly importing: (directive: string) => string;
}

/** What a rule says whose words are the composer's, and clear enough. */
const advice =
  (mend: string | ((met: Case) => string)) =>
  (met: Case): Words => ({ wrong: said(met.facts), mend: typeof mend === "string" ? mend : mend(met) });

/** The mends of what `fields` of a directive may not hold. */
const fieldsMends = (directive: "key" | "provides" | "requires"): Readonly<Record<string, (met: Case) => Words>> => {
  const code = directive.toUpperCase();
  return {
    [`${code}_DIRECTIVE_IN_FIELDS_ARG`]: advice(`take the directive out of fields of @${directive}: names of fields stand there, and nothing else.`),
    [`${code}_FIELDS_HAS_ARGS`]: advice(`name fields without arguments in @${directive}; one with arguments has no single value to send along.`),
    [`${code}_INVALID_FIELDS_TYPE`]: advice(`write the fields as one text: @${directive}(fields: "id").`),
  };
};

/** By code: every one that the composer has, and ours. */
const mends: Readonly<Record<string, (met: Case) => Words>> = {
  ...fieldsMends("key"),
  ...fieldsMends("provides"),
  ...fieldsMends("requires"),
  NO_FEDERATION_LINK: ({ file }) => ({
    wrong: `${file} has no @link to Federation 2: a router would read it as Federation 1, by other rules.`,
    mend: 'begin it with: extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])',
  }),
  UNKNOWN_FEDERATION_LINK_VERSION: ({ facts }) => ({
    wrong: `it is written for Federation ${facts[0] ?? "of no version"}; the composer used here knows 2.0 to 2.9.`,
    mend: 'print it for 2.9: @link(url: "https://specs.apollo.dev/federation/v2.9", ...), without the directives that came later.',
  }),
  NOT_SDL: () => ({
    wrong: "here stands an operation; a subgraph's file holds type definitions only.",
    mend: "keep the operation in a file of its own.",
  }),
  INVALID_LINK_DIRECTIVE_USAGE: ({ facts }) => ({
    wrong: said(facts),
    mend: "link the specification once, and import only what its version has, spelt as there: @interfaceObject came with 2.3, @cost and @listSize with 2.9.",
  }),
  INVALID_LINK_IDENTIFIER: advice(
    'write the url of the @link as its specification names it, with "v" and the version at its end: "https://specs.apollo.dev/federation/v2.9".',
  ),
  UNKNOWN_LINK_VERSION: advice("take that @link away and import its directive from the @link to federation, or name a version that the specification has."),
  LINK_IMPORT_NAME_MISMATCH: advice("import it under one name in every subgraph: its own."),
  UNSUPPORTED_FEATURE: advice('link Federation 2.3 or newer: @link(url: "https://specs.apollo.dev/federation/v2.9", ...).'),
  DIRECTIVE_DEFINITION_INVALID: advice("take the definition of the directive out of the file: the @link to federation brings it."),
  TYPE_DEFINITION_INVALID: advice("take the definition of the type out of the file: the @link to federation brings it."),
  ROOT_QUERY_USED: advice(rootMend),
  ROOT_MUTATION_USED: advice(rootMend),
  ROOT_SUBSCRIPTION_USED: advice(rootMend),
  NO_QUERIES: advice("give a field to type Query in one of the subgraphs."),
  QUERY_ROOT_TYPE_INACCESSIBLE: advice("take @inaccessible off Query, and hide single fields of it."),
  DIRECTIVE_COMPOSITION_ERROR: advice(
    'compose only a directive that the file defines and that a @link of your own imports, to one major version in all subgraphs: @link(url: "https://example.com/mine/v1.0", import: ["@mine"]) @composeDirective(name: "@mine").',
  ),
  INVALID_GRAPHQL: ({ facts, ownTypes }) => ({ wrong: said(facts), mend: invalidMend(facts.join(" "), ownTypes) }),
  INVALID_SUBGRAPH_NAME: ({ file }) => ({ wrong: "the name of the file is no name for a subgraph.", mend: `give ${file} another name.` }),
  INVALID_FIELD_SHARING: sharing,
  INVALID_SHAREABLE_USAGE: ({ about }) => ({
    wrong: `${about} is a field of an interface, which nobody resolves, so nobody shares it.`,
    mend: "take @shareable off the interface; write it on the types that implement it.",
  }),
  TYPE_KIND_MISMATCH: kindMismatch,
  FIELD_TYPE_MISMATCH: ({ about, file, other, fieldName, typeName, field, otherField }) => ({
    wrong: `${about} is ${field?.type ?? "another type"} in ${file} and ${otherField?.type ?? "another type"} in ${other}.`,
    mend: otherField === undefined ? "give it one type everywhere." : `write ${fieldName}: ${otherField.type} on ${typeName}.`,
  }),
  FIELD_ARGUMENT_TYPE_MISMATCH: ({ facts, other, about }) => ({
    wrong: said(facts),
    mend: `give the arguments of ${about} the types they have in ${other}, or leave the field to ${other}.`,
  }),
  FIELD_ARGUMENT_DEFAULT_MISMATCH: ({ facts, other }) => ({ wrong: said(facts), mend: `write the default that ${other} has.` }),
  INPUT_FIELD_DEFAULT_MISMATCH: ({ facts, other }) => ({ wrong: said(facts), mend: `write the default that ${other} has.` }),
  REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH: ({ about, other }) => ({
    wrong: `an argument of ${about} is required in one subgraph and unknown in another.`,
    mend: `let it be null or give it a default, or leave the field to ${other}.`,
  }),
  REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH: ({ about, typeName }) => ({
    wrong: `${about} is required in one subgraph and unknown in another.`,
    mend: `name your own input otherwise: inputs of one name are merged, and ${typeName} is taken.`,
  }),
  EMPTY_MERGED_INPUT_TYPE: ({ typeName, other }) => ({
    wrong: `${typeName} has no field in common with the ${typeName} of ${other}; of inputs of one name only common fields are kept.`,
    mend: "name your own input otherwise.",
  }),
  ENUM_VALUE_MISMATCH: ({ typeName, type, other, otherType }) => {
    const missing = (otherType?.values ?? []).filter((value) => !type?.values.includes(value));
    const added = (type?.values ?? []).filter((value) => !otherType?.values.includes(value));
    return {
      wrong: `${typeName} is read and written in the supergraph, so all must list the same values as ${other}${missing.length > 0 ? `; missing: ${missing.join(", ")}` : ""}${added.length > 0 ? `; unknown there: ${added.join(", ")}` : ""}.`,
      mend: "list the values as they stand there, or name your own enum otherwise.",
    };
  },
  KEY_INVALID_FIELDS: ({ facts, file, typeName, other, otherKey, otherType }) => ({
    wrong: said(facts),
    mend:
      otherType === undefined
        ? `add the fields of the key to ${typeName}.`
        : `a type's keys name fields that stand on it in ${file}: write ${otherKey}, which ${other} gives, and that field on ${typeName}.`,
  }),
  EMPTY_MERGED_ENUM_TYPE: ({ typeName, other }) => ({
    wrong: `${typeName} has no value in common with the ${typeName} of ${other}; of enums of one name that are only read, common values are kept.`,
    mend: "list the values as they stand there, or name your own enum otherwise.",
  }),
  KEY_FIELDS_SELECT_INVALID_TYPE: advice(
    "name fields in @key that are scalars, enums or objects with such fields: not a list of objects, an interface or a union.",
  ),
  KEY_UNSUPPORTED_ON_INTERFACE: advice(
    'link Federation 2.3 or newer, as in @link(url: "https://specs.apollo.dev/federation/v2.9", ...), or take @key off the interface.',
  ),
  INTERFACE_OBJECT_USAGE_ERROR: interfaceObjectUsage,
  COST_APPLIED_TO_INTERFACE_FIELD: ({ about }) => ({
    wrong: `${about} is a field of an interface, which nobody resolves, so it costs nothing there.`,
    mend: "take @cost off the interface; write it on the types that implement it.",
  }),
  DIRECTIVE_COST_INVALID_WEIGHT: advice("write the weight as a whole number: @cost(weight: 5)."),
  LIST_SIZE_APPLIED_TO_NON_LIST: advice("write @listSize on a field that gives a list, or name the lists in what it gives: sizedFields."),
  LIST_SIZE_INVALID_ASSUMED_SIZE: advice("write assumedSize as a whole number, 0 or more."),
  LIST_SIZE_INVALID_REQUIRE_ONE_SLICING_ARGUMENT: advice("write requireOneSlicingArgument as true or false, or leave it out."),
  LIST_SIZE_INVALID_SLICING_ARGUMENT: ({ facts, about }) => ({
    wrong: said(facts),
    mend: `name arguments of ${about} that are of the type Int, or drop slicingArguments.`,
  }),
  LIST_SIZE_INVALID_SIZED_FIELD: ({ facts, about }) => ({
    wrong: said(facts),
    mend: `name fields of what ${about} gives that are lists, or drop sizedFields.`,
  }),
  AUTH_REQUIREMENTS_APPLIED_ON_INTERFACE: ({ facts, about }) => ({
    wrong: said(facts),
    mend: `write the directive on the types that implement ${about}, and not on the interface.`,
  }),
  MISSING_TRANSITIVE_AUTH_REQUIREMENTS: ({ facts, about }) => ({
    wrong: said(facts),
    mend: `write on ${about} too what the data that it draws on asks for: its @authenticated, @requiresScopes and @policy.`,
  }),
  CONTEXT_NAME_INVALID: advice("name the context with letters and digits alone: no underscore, and no digit in front."),
  CONTEXT_NOT_SET: advice(
    'name in @fromContext a context that @context sets on a type above, as in @fromContext(field: "$shop { id }"); the argument has no default and stands on a field of a type, not of an interface.',
  ),
  CONTEXT_NO_RESOLVABLE_KEY: ({ facts, typeName }) => ({
    wrong: said(facts),
    mend: `give ${typeName} a key that resolves, so that a router can come back with the value: @key(fields: "id").`,
  }),
  CONTEXT_INVALID_SELECTION: advice("select one field without arguments that each type with that @context has, of the type that the argument has."),
  NO_CONTEXT_IN_SELECTION: advice('begin the field of @fromContext with "$" and the name of a context: @fromContext(field: "$shop { id }").'),
  CONTEXTUAL_ARGUMENT_NOT_CONTEXTUAL_IN_ALL_SUBGRAPHS: advice(
    "write @fromContext on that argument in every subgraph, or let it be null or have a default in the others.",
  ),
  INTERFACE_KEY_MISSING_IMPLEMENTATION_TYPE: ({ typeName, file, type, other, otherKey, facts }) =>
    type?.word === "interface"
      ? {
          wrong: `interface ${typeName} has a key in ${file}, which must then define every type that implements it, and lacks ${listed(facts)}.`,
          mend: `take @key off the interface; or, to add a field to all of them, write: type ${typeName} ${otherKey} @interfaceObject.`,
        }
      : {
          wrong: `${typeName} implements ${listed(facts)}, which has a key in ${other}: all types that implement it must be known there.`,
          mend: `let ${typeName} not implement ${listed(facts)}; Node has no key and may be implemented.`,
        },
  INTERFACE_KEY_NOT_ON_IMPLEMENTATION: ({ facts, typeName }) => ({
    wrong: said(facts),
    mend: `write the interface's key on each type that implements it, or take @key off interface ${typeName}.`,
  }),
  INTERFACE_FIELD_NO_IMPLEM: ({ about, file, typeName, type, other, otherType, otherKey }) =>
    type?.word === "interface"
      ? {
          wrong: `${file} declares ${about}, which types of ${other} that implement ${typeName} have not.`,
          mend:
            keysOf(otherType).length > 0
              ? `write instead: type ${typeName} ${otherKey} @interfaceObject { ... }, which adds the field to all of them.`
              : `leave interface ${typeName} as ${other} has it.`,
        }
      : {
          wrong: `${typeName} implements an interface of ${other} without all of its fields.`,
          mend: `let ${typeName} not implement it, or add them.`,
        },
  EXTERNAL_MISSING_ON_BASE: ({ about, typeName, other, otherType }) => ({
    wrong: `${about} is marked @external, and no other subgraph has it.`,
    mend:
      otherType === undefined
        ? "spell it as its owner does."
        : `spell it as its owner does; in ${other}, ${typeName} has: ${[...otherType.fields.keys()].join(", ")}.`,
  }),
  EXTERNAL_TYPE_MISMATCH: ({ about, file, other, fieldName, field, otherField }) => ({
    wrong: `${about} is ${field?.type ?? "another type"} in ${file}, where it is @external, and ${otherField?.type ?? "another type"} in ${other}, whose it is.`,
    mend: `write ${fieldName}: ${otherField?.type ?? "the type that its owner has"} @external.`,
  }),
  EXTERNAL_ARGUMENT_MISSING: ({ about, other }) => ({
    wrong: `${about} is @external, and lacks arguments that it has in ${other}.`,
    mend: `write it with the arguments that it has in ${other}.`,
  }),
  EXTERNAL_UNUSED: ({ about }) => ({
    wrong: `${about} is marked @external, and nothing uses it: no @requires, @provides or @key.`,
    mend: "take the field out: the supergraph has it from its owner all the same.",
  }),
  REQUIRES_INVALID_FIELDS: ({ facts, typeName }) => ({
    wrong: said(facts),
    mend: `write each field that @requires names on ${typeName} too, marked @external, spelt and typed as its owner has it.`,
  }),
  REQUIRES_FIELDS_MISSING_EXTERNAL: ({ facts }) => ({ wrong: said(facts), mend: "mark that field @external: it is its owner who resolves it." }),
  PROVIDES_INVALID_FIELDS: ({ facts }) => ({ wrong: said(facts), mend: "write each field that @provides names on its type too, marked @external." }),
  PROVIDES_FIELDS_MISSING_EXTERNAL: ({ facts }) => ({ wrong: said(facts), mend: "take it out of @provides, or mark the field @external." }),
  PROVIDES_ON_NON_OBJECT_FIELD: ({ about }) => ({
    wrong: `${about} gives no object, so that there is nothing to provide of it.`,
    mend: "take @provides off; it belongs on a field that gives an object.",
  }),
  PROVIDES_UNSUPPORTED_ON_INTERFACE: advice("take @provides off the interface; write it on the types that implement it."),
  REQUIRES_UNSUPPORTED_ON_INTERFACE: advice("take @requires off the interface; write it on the types that implement it."),
  MERGED_DIRECTIVE_APPLICATION_ON_EXTERNAL: ({ about }) => ({
    wrong: `${about} is @external, and bears @tag or @inaccessible, which only its owner may write.`,
    mend: "take that directive off the field.",
  }),
  OVERRIDE_FROM_SELF_ERROR: ({ about, file }) => ({
    wrong: `${about} is taken over from ${file} itself.`,
    mend: 'name the subgraph that has it now, as in @override(from: "doi-ngoai").',
  }),
  OVERRIDE_COLLISION_WITH_ANOTHER_DIRECTIVE: ({ facts, about, typeName }) =>
    facts.includes("@interfaceObject")
      ? {
          wrong: `${about} stands on an @interfaceObject, where @override does not work.`,
          mend: `take the field over on the types that implement ${typeName}, in a subgraph without the @interfaceObject.`,
        }
      : { wrong: said(facts), mend: "take the other directive off the field: who takes a field over resolves it himself." },
  OVERRIDE_ON_INTERFACE: ({ about }) => ({
    wrong: `${about} is a field of an interface, which nobody resolves.`,
    mend: "write @override on the types that implement it.",
  }),
  OVERRIDE_SOURCE_HAS_OVERRIDE: ({ facts }) => ({ wrong: said(facts), mend: "let one subgraph take the field over, from the one that has it now." }),
  OVERRIDE_LABEL_INVALID: ({ about }) => ({
    wrong: `the label of @override on ${about} is none.`,
    mend: 'write "percent(x)" with x from 0 to 100, or a name that begins with a letter.',
  }),
  EXTENSION_WITH_NO_BASE: ({ typeName }) => ({
    wrong: `${typeName} is extended, and no subgraph defines it.`,
    mend: `write type ${typeName} for extend type ${typeName}, or spell it as its owner does.`,
  }),
  REFERENCED_INACCESSIBLE: ({ about, typeName, other }) => ({
    wrong: `${about} is made @inaccessible, and fields of ${other} that all may ask still give it.`,
    mend: `take @inaccessible off ${typeName}: it hides the type for everybody.`,
  }),
  IMPLEMENTED_BY_INACCESSIBLE: ({ about, otherField, other }) => ({
    wrong: `${about} is made @inaccessible, and an interface that all may ask has it.`,
    mend:
      otherField === undefined
        ? "take @inaccessible off, or hide the field of the interface too."
        : `take @inaccessible off: it would hide for everybody what ${other} gives.`,
  }),
  ONLY_INACCESSIBLE_CHILDREN: ({ typeName }) => ({
    wrong: `${typeName} may be asked, and all that is in it is @inaccessible.`,
    mend: `write @inaccessible on ${typeName} itself, or leave something in it to be seen.`,
  }),
  REQUIRED_INACCESSIBLE: advice("let it be null or give it a default, or take @inaccessible off: nobody could send it, and it must be sent."),
  DEFAULT_VALUE_USES_INACCESSIBLE: advice("give another default, or take @inaccessible off that value."),
  SHAREABLE_HAS_MISMATCHED_RUNTIME_TYPES: ({ about, facts }) => ({
    wrong: `${about} is resolved by ${listed(facts)}, and no type can come from all of them, though a router may ask any.`,
    mend: "let one of them resolve it, and name the field of the others otherwise.",
  }),
  SATISFIABILITY_ERROR: unsatisfied,
};

function sharing({ facts, about, typeName, fieldName, file, type, other, otherType, otherField, otherKey, importing }: Case): Words {
  const keyed = keysOf(otherType).length > 0;
  if (facts.includes("@provides"))
    return {
      wrong: `${file} names ${about} in @provides, and ${other} resolves it and does not share it.`,
      mend: `take ${fieldName} out of @provides: a router asks ${other} for it.`,
    };
  if (facts.includes("@shareable")) return { wrong: `${about} is @shareable, and a subscription comes from one subgraph alone.`, mend: "take @shareable off." };
  if (bears(type, "interfaceObject"))
    return {
      wrong: `${other} resolves ${about} for every type that implements ${typeName}, and ${file} resolves it again.`,
      mend: `take ${fieldName} out; if @requires needs it, mark it @external.`,
    };
  if (keyed && keysOf(type, { resolvable: false }).length === 0)
    return {
      wrong: `${typeName} is an entity of ${other}, and stands in ${file} without its key.`,
      mend: `write type ${typeName} ${otherKey}${importing("key")}.`,
    };
  if (bears(otherType, "shareable") || bears(otherField, "shareable"))
    return {
      wrong: `${other} and ${file} both resolve ${about}, and ${file} does not say that it shares.`,
      mend: `write type ${typeName} @shareable${importing("shareable")}.`,
    };
  if (keyed && !sharesKey(type, otherType))
    return {
      wrong: `${file} knows ${typeName} by the key ${listed(keysOf(type, { resolvable: false }))}, which is no key of it in ${other}, and ${other} alone resolves ${about}.`,
      mend: `write type ${typeName} ${otherKey} and the fields of that key, as ${other} has them; leave ${fieldName} out.`,
    };
  if (typeName === "Query") return { wrong: `${about} is answered by ${other} already.`, mend: "give yours another name." };
  return {
    wrong: `${about} is resolved by ${other}, which does not share it, and by ${file} too.`,
    mend: keyed
      ? `take it out of ${file}; if @requires needs it, mark it @external; to take it over, write @override(from: "${other}").`
      : `name your own type otherwise: ${typeName} of ${other} is no type that others share.`,
  };
}

/** Whether one of a type's keys has all the fields of a key that the other one has. */
function sharesKey(type: SdlType | undefined, other: SdlType | undefined): boolean {
  const fieldsOf = (one: SdlType | undefined): readonly (readonly string[])[] =>
    keysOf(one, { resolvable: false }).map((key) => key.split(/[\s,{}]+/u).filter((name) => name !== ""));
  return fieldsOf(type).some((fields) => fieldsOf(other).some((key) => key.every((name) => fields.includes(name))));
}

function kindMismatch({ typeName, file, type, other, otherType, otherKey, importing }: Case): Words {
  const wrong = `${typeName} is ${article(type?.word)} in ${file} and ${article(otherType?.word)} in ${other}.`;
  if (type?.word === "type" && otherType?.word === "interface" && keysOf(otherType).length > 0)
    return {
      wrong,
      mend: `to add fields to all that implement it, write type ${typeName} ${otherKey} @interfaceObject${importing("interfaceObject")}, under its own name.`,
    };
  return { wrong, mend: `write ${otherType?.word ?? "the same kind"} ${typeName}, or give your own another name.` };
}

function interfaceObjectUsage({ facts, typeName, file, other, otherType, otherKey }: Case): Words {
  const [fact = ""] = facts;
  if (!fact.includes(" "))
    return {
      wrong: `${file} stands in for interface ${typeName} with @interfaceObject, and defines ${listed(facts)} too, of those that implement it: a subgraph may do one or the other.`,
      mend: `keep ${typeName} here and move ${listed(facts)} into a subgraph of its own, or add the fields to each type and leave ${typeName} out.`,
    };
  if (otherType?.word !== "interface")
    return {
      wrong: `${typeName} is marked @interfaceObject, and is no interface in any subgraph.`,
      mend: "take @interfaceObject off, or spell the interface as its owner does.",
    };
  return keysOf(otherType).length > 0
    ? { wrong: `${typeName} is marked @interfaceObject and has no key.`, mend: `write type ${typeName} ${otherKey} @interfaceObject.` }
    : { wrong: `${typeName} is marked @interfaceObject, and has no key in ${other} by which to come to it.`, mend: "use an interface that has one: Resource." };
}

function unsatisfied({ facts, about, typeName, file, type, other, otherType, otherKey }: Case): Words {
  const takenFromNobody = [...(type?.fields.values() ?? [])].filter((field) => bears(field, "override") && otherType?.fields.has(field.name) !== true);
  if (otherType !== undefined && takenFromNobody.length > 0) {
    const names = listed(takenFromNobody.map(({ name }) => `${typeName}.${name}`));
    return { wrong: `${file} takes ${names} over, which ${other} has not.`, mend: "take @override off: there is nothing to take over." };
  }
  const missing = [...(otherType?.fields.keys() ?? [])].filter((name) => type?.fields.has(name) !== true);
  const added = [...(type?.fields.keys() ?? [])].filter((name) => otherType?.fields.has(name) !== true);
  const overridden = overriddenKeyFields(type, otherType).map((name) => `${typeName}.${name}`);
  const words: Readonly<Record<Obstacle, Words>> = {
    KEY: {
      wrong: `${file} knows ${typeName} by the key ${listed(keysOf(type, { resolvable: false }))}, and ${other} by ${listed(keysOf(otherType))}: neither can ask the other.`,
      mend: `write type ${typeName} ${otherKey} and the fields of that key, as ${other} has them.`,
    },
    NO_KEY: { wrong: `${typeName} has no key in ${file}, so that no router can come to ${about}.`, mend: `write type ${typeName} ${otherKey}.` },
    NO_KEY_OF_OURS: {
      wrong: `${typeName} has no key in ${other}, so that no router can come to ${about}.`,
      mend: "use an interface that has a key: Resource.",
    },
    UNRESOLVABLE: {
      wrong: `the key of ${typeName} in ${file} says resolvable: false, and yet it alone could resolve ${about}.`,
      mend: "take resolvable: false away and resolve the reference, or take the field out.",
    },
    OVERRIDDEN_KEY: {
      wrong: `${file} takes over a field of the key by which ${other} knows ${typeName}: ${other} no longer gives it, and no router can come from there to ${file}.`,
      mend: `take @override off ${listed(overridden)}: a key is given by every subgraph that has it.`,
    },
    VALUE_TYPE: {
      wrong: `${typeName} has no key, so that whoever gives one gives it whole; ${file} ${[
        ...(missing.length > 0 ? [`lacks ${listed(missing)}`] : []),
        ...(added.length > 0 ? [`adds ${listed(added)}, which ${other} has not`] : []),
      ].join(" and ")}.`,
      mend: `copy ${typeName} from ${other} whole, or give your own another name.`,
    },
    OTHER: {
      wrong: `no way through the subgraphs leads to ${about}: ${facts[1] ?? ""}.`,
      mend: "give the type that has the field a key that the others give.",
    },
  };
  return words[facts[0] as Obstacle];
}

function rootMend({ facts }: Case): string {
  const [name = "it"] = /"(\w+)"/u.exec(facts[0] ?? "")?.slice(1) ?? [];
  return `let ${name} be the root type, or name that type otherwise.`;
}

/** The words for what graphql-js and the composer find in one document alone. */
function invalidMend(message: string, ownTypes: Subgraph["types"]): string {
  const directive = /Unknown directive "(@[^"]+)"/u.exec(message)?.[1];
  if (directive?.includes("__") === true)
    return 'link federation without "as", which the composer used here does not follow, and import the directives by name.';
  if (directive !== undefined) return `add "${directive}" to the import of the @link to federation, or define the directive.`;
  const type = /Unknown type "?(\w+)/u.exec(message)?.[1];
  if (type !== undefined) return `define ${type} in this file${stubWords(ownTypes.get(type))}.`;
  const twice = /only one type named "(\w+)"/u.exec(message)?.[1];
  if (twice !== undefined) return `define ${twice} once, or write extend type ${twice} for the others.`;
  const [, half, missing, by] = /^Type (\w+) must implement (\w+) because it is implemented by (\w+)/u.exec(message) ?? [];
  if (half !== undefined) return `let ${half} implement ${String(missing)} too, or ${String(by)} not implement it.`;
  const [, implementer, implemented] = /^(\w+) implements (\w+) in /u.exec(message) ?? [];
  if (implementer !== undefined) return `let ${implementer} not implement ${String(implemented)}, and ask for its fields on ${implementer}.`;
  if (message.startsWith("Interface field")) return "give the field the type and the arguments that its interface has.";
  return "make the file valid by itself first.";
}

/** How a file names a type of ours. */
function stubWords(own: SdlType | undefined): string {
  if (own === undefined) return ", or spell it as its owner does";
  const key = keysOf(own)[0];
  if (key === undefined) return `, the whole ${own.word} as doi-ngoai has it`;
  return own.word === "interface"
    ? `: type ${own.name} @key(fields: "${key}") @interfaceObject, or the interface with the types that you use`
    : `: type ${own.name} @key(fields: "${key}", resolvable: false) and the field of the key`;
}

/** A finding in words. */
export function problemOf(finding: Finding, subgraphs: readonly Subgraph[], ours: string): Problem {
  const [first = ""] = finding.coordinates;
  const [typeName = "", fieldName = ""] = first.split(".");
  const blamed = subgraphs.find(({ name }) => name === finding.subgraph);
  const others = subgraphs.filter((subgraph) => subgraph !== blamed && subgraph.types.has(typeName));
  const other = others.find(({ name }) => name === ours) ?? others[0];
  const type = blamed?.types.get(typeName);
  const field = type?.fields.get(fieldName);
  const otherType = other?.types.get(typeName);
  // Of a finding about a type, the coordinates after the first are the fields it bars.
  const told = finding.code === "SATISFIABILITY_ERROR" && finding.coordinates.length > 1 ? finding.coordinates.slice(1) : finding.coordinates;
  const met: Case = {
    facts: finding.facts,
    // The composer may name nothing that a subgraph has.
    about: told.length > 0 ? listed(told) : "it",
    typeName: typeName || "the type",
    fieldName: fieldName || "the field",
    file: blamed?.file ?? "a file",
    type,
    field,
    other: other === undefined ? ours : other.name === ours ? ours : other.file,
    otherType,
    otherField: otherType?.fields.get(fieldName),
    ownTypes: subgraphs.find(({ name }) => name === ours)!.types,
    otherKey: `@key(fields: "${keysOf(otherType)[0] ?? "id"}")`,
    importing: (directive) => ([...(blamed?.link?.imported.values() ?? [])].includes(directive) ? "" : ` and import "@${directive}" in the @link`),
  };
  const words = mends[finding.code]?.(met) ?? { wrong: said(finding.facts), mend: `there is no advice for this code; the words are the composer's.` };
  return {
    place: blamed === undefined ? "composition" : placeOf(blamed.file, finding.node ?? field?.node ?? type?.nodes[0] ?? blamed.link?.node),
    code: finding.code,
    about: told,
    wrong: finding.stricter === true ? `${words.wrong} (Apollo's composer refuses it; the one used here would not.)` : words.wrong,
    mend: words.mend,
  };
}

/** The composer's own words; of many messages the first. */
function said([first = "", ...others]: readonly string[]): string {
  const sentence = /[.!?]$/u.test(first) ? first : `${first}.`;
  return others.length === 0 ? sentence : `${sentence} (And ${String(others.length)} more of the kind.)`;
}

const article = (word: string | undefined): string => (word === undefined ? "of another kind" : /^[aeiou]/u.test(word) ? `an ${word}` : `a ${word}`);

/** At most five names, and how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${String(more)} more` : shown.join(", ");
}

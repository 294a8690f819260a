/** The scalars of the graph: strings of a fixed form. */
import { GraphQLError, GraphQLScalarType, Kind, print } from "graphql";
import { isDay } from "../corpus/dates.js";

interface StringScalar {
  readonly name: string;
  readonly description: string;
  /** What a value looks like, for the error message. */
  readonly form: string;
  readonly accepts: (value: string) => boolean;
  readonly specifiedByURL?: string;
}

function stringScalar({ name, description, form, accepts, specifiedByURL }: StringScalar): GraphQLScalarType<string, string> {
  const refuse = (came: string): never => {
    throw new GraphQLError(`${name} cannot represent ${came}: expected ${form}`);
  };
  const check = (value: unknown): string => (typeof value === "string" && accepts(value) ? value : refuse(JSON.stringify(value) ?? String(value)));
  return new GraphQLScalarType<string, string>({
    name,
    description,
    ...(specifiedByURL === undefined ? {} : { specifiedByURL }),
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => (node.kind === Kind.STRING ? check(node.value) : refuse(print(node))),
  });
}

export const DateScalar = stringScalar({
  name: "Date",
  description: "A day of the Gregorian calendar, as in 2019-02-18.",
  form: "a day such as 2019-02-18",
  accepts: (value) => /^\d{4}-\d{2}-\d{2}$/u.test(value) && isDay(value),
  specifiedByURL: "https://scalars.graphql.org/andimarek/local-date",
});

export const PartialDateValue = stringScalar({
  name: "PartialDateValue",
  description: "A date as precise as its source: 2030, 2021-12, 2019-02-18 or 2021-12-14T08:45 (the source's own clock).",
  form: "a date such as 2030, 2021-12, 2019-02-18 or 2021-12-14T08:45",
  accepts: (value) => /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/u.test(value),
});

export const Sha256 = stringScalar({
  name: "Sha256",
  description: "A SHA-256 as 64 lower-case hexadecimal digits.",
  form: "64 lower-case hexadecimal digits",
  accepts: (value) => /^[0-9a-f]{64}$/u.test(value),
});

export const UriScalar = stringScalar({
  name: "URI",
  description: "An absolute address, as printed by its source.",
  form: "an absolute address",
  accepts: (value) => URL.canParse(value),
});

export const JsonScalar = new GraphQLScalarType({
  name: "JSON",
  description: "A JSON value, given only, never taken.",
  serialize: (value) => value,
  parseValue: () => {
    throw new GraphQLError("JSON is never taken as an argument");
  },
});

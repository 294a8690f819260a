/** `doi-ngoai print`: the contract as SDL. */
import { printedSchemas } from "../graph/contract.js";
import type { Command } from "./command.js";
import { write } from "./export.js";
import { withProgress } from "./progress.js";

/** The command. */
export const print: Command = {
  name: "print",
  summary: "Prints the graph's schema as SDL, with every description.",
  options: {
    subgraph: { description: "The form that a router composes, instead of the public API." },
    out: { value: "file", description: "Where to write it; standard output when not given." },
  },
  notes: [],
  run({ subgraph, out }) {
    const files = withProgress((say) => {
      say("Building the graph");
      return printedSchemas();
    });
    write(files[subgraph === true ? "subgraph.graphql" : "api.graphql"] ?? "", out);
    return Promise.resolve();
  },
};

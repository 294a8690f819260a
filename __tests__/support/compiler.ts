/** Running the TypeScript compiler, with the settings of the tests, over sources that stand nowhere. */
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What the compiler has to say to each source, by its name. Each stands in `__tests__`, as it were. */
export function complaints(sources: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const { config } = ts.readConfigFile(`${root}tsconfig.test.json`, (path) => ts.sys.readFile(path)) as { readonly config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const texts = new Map(Object.entries(sources).map(([name, text]) => [`${root}__tests__/${name}.ts`, text]));
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [...texts.keys()],
    options,
    host: {
      ...host,
      fileExists: (path) => texts.has(path) || host.fileExists(path),
      readFile: (path) => texts.get(path) ?? host.readFile(path),
      getSourceFile: (path, version, ...rest) => {
        const text = texts.get(path);
        return text === undefined ? host.getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
      },
    },
  });
  return Object.fromEntries(
    [...texts.keys()].map((path, index) => {
      const file = program.getSourceFile(path);
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [Object.keys(sources)[index]!, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
    }),
  );
}

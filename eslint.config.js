import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["**/dist/", "**/node_modules/", "sdk/src/generated/", "src/server/sandbox/page/"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.test.json" } },
    rules: {
      // A class of a graph module is what decorators hang on, and may have nothing else.
      "@typescript-eslint/no-extraneous-class": "off",
      // Classes of the graph are shapes: connections and filters are plain objects of them.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // Interfaces and type aliases are each used where they read better.
      "@typescript-eslint/consistent-type-definitions": "off",
      // An index that the code has just proved to be in range is asserted, not guarded again.
      "@typescript-eslint/no-non-null-assertion": "off",
      // `== null` is the one loose comparison that is meant: null or not given.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports", disallowTypeAnnotations: false }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    // The page of examples/web is compiled for browsers.
    files: ["examples/web/src/**"],
    languageOptions: { parserOptions: { project: "./examples/web/tsconfig.json" } },
  },
  {
    // A call without variables takes an empty object, and that is what its type says.
    files: ["sdk/src/{client,query}.ts", "sdk/src/testing/client.ts"],
    rules: { "@typescript-eslint/no-generated-empty-object-type": "off" },
  },
  {
    // What a compiler has to make for each call of the client is counted, and a Record makes more than the type that it stands for.
    files: ["sdk/src/{client,send}.ts"],
    rules: { "@typescript-eslint/consistent-indexed-object-style": "off", "@typescript-eslint/no-empty-object-type": "off" },
  },
  {
    // Every byte of the runtime is counted: what turns into text by itself need not be said twice, and an expression also tests what a server gave in place of a text.
    files: ["sdk/src/{send,load}.ts"],
    rules: {
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/restrict-plus-operands": "off",
      "@typescript-eslint/prefer-includes": "off",
      "@typescript-eslint/prefer-string-starts-ends-with": "off",
      "@typescript-eslint/prefer-promise-reject-errors": "off",
      "@typescript-eslint/no-base-to-string": "off",
    },
  },
  {
    // Tests of types assert with lone type parameters, and call what must not compile.
    files: ["**/*.test-d.ts"],
    rules: {
      "@typescript-eslint/ban-ts-comment": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);

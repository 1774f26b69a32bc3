import tseslint from "typescript-eslint";

const banned = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  {
    selector: "NewExpression[callee.name='Error']",
    message: "Throw one of the kinds in kernel/errors.ts, with a rule that has a sentence.",
  },
];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "server/app/migrations/**", "schema/graphql-env.d.ts", "test/.output/**"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-empty-function": [
        "error",
        { allow: ["asyncFunctions", "arrowFunctions", "methods", "asyncMethods"] },
      ],
      "@typescript-eslint/no-inferrable-types": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "no-console": "error",
      eqeqeq: "error",
      "no-restricted-syntax": ["error", banned[0]],
      "max-lines": ["error", { max: 300 }],
    },
  },
  {
    // Rules of the domain are refused with a named rule, never with a bare error.
    files: ["server/*/**/*.ts"],
    ignores: ["server/app/**", "server/cli/**"],
    rules: { "no-restricted-syntax": ["error", ...banned] },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "max-lines": ["error", { max: 400 }], "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.messages.ts", "**/messages.{vi,en}.ts", "**/i18n/*.ts", "seeds/**/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["**/vite.config.ts", "**/vitest.config.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["**/*.entity.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
);

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    dir: "e2e",
    globalSetup: "e2e/setup.ts",
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});

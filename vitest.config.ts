import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    maxWorkers: 2,
    // Modules keep no state that one test could leave to another, so the files share them instead of loading each anew.
    isolate: false,
    testTimeout: 20_000,
  },
})

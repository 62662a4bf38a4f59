import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The slow ones start the built program many times, on machines that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

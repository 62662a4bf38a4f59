import type { Reporter } from './report.ts'

/** Version 1 of the data format: may gain keys, never loses or changes one. */
export const json: Reporter = (report) =>
  JSON.stringify(
    {
      version: 1,
      files: report.files,
      results: report.results.map(({ path, findings }) => ({ path, findings })),
    },
    null,
    2,
  )

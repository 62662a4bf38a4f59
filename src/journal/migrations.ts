/**
 * The shape of the journal, as the list of changes that led to it: migration n takes a file from `user_version` n-1
 * to n. A migration that was released is never edited; a change of shape is a new one at the end.
 */
export const MIGRATIONS: readonly string[] = [
  `
  -- A session is one sitting: a drill or an exam. An open one (ended is null) can be resumed.
  CREATE TABLE sessions (
    id      TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    started INTEGER NOT NULL,
    ended   INTEGER,
    setup   TEXT NOT NULL
  ) STRICT;

  -- One row for each graded answer. Rows are only ever added.
  CREATE TABLE reviews (
    id      INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    session TEXT NOT NULL,
    item    TEXT NOT NULL,
    wording TEXT NOT NULL,
    stage   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    answer  TEXT NOT NULL,
    right   INTEGER NOT NULL,
    score   REAL NOT NULL,
    sure    INTEGER,
    rating  INTEGER NOT NULL,
    took    INTEGER NOT NULL,
    counts  INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX reviews_by_item ON reviews (item, id);
  CREATE INDEX reviews_by_session ON reviews (session, id);

  -- What the reviews of an item add up to, kept so that starting does not mean replaying them.
  CREATE TABLE memories (
    item        TEXT PRIMARY KEY,
    due         INTEGER NOT NULL,
    stability   REAL NOT NULL,
    difficulty  REAL NOT NULL,
    reps        INTEGER NOT NULL,
    lapses      INTEGER NOT NULL,
    state       INTEGER NOT NULL,
    scheduled   INTEGER NOT NULL,
    last_review INTEGER NOT NULL,
    wording     TEXT NOT NULL
  ) STRICT;

  -- A run is one walk through a checklist; what happened in it is in its events, which are only ever added.
  CREATE TABLE runs (
    id       TEXT PRIMARY KEY,
    playbook TEXT NOT NULL,
    title    TEXT NOT NULL,
    started  INTEGER NOT NULL,
    ended    INTEGER
  ) STRICT;
  CREATE TABLE run_events (
    id    INTEGER PRIMARY KEY,
    run   TEXT NOT NULL REFERENCES runs (id),
    at    INTEGER NOT NULL,
    event TEXT NOT NULL
  ) STRICT;
  CREATE INDEX run_events_by_run ON run_events (run, id);

  -- The note a run leaves.
  CREATE TABLE records (
    run  TEXT PRIMARY KEY REFERENCES runs (id),
    at   INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;

  -- Objections to what the judge found, with their reasons.
  CREATE TABLE contested (
    id     INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    item   TEXT NOT NULL,
    reply  TEXT NOT NULL,
    rule   TEXT NOT NULL,
    text   TEXT NOT NULL,
    reason TEXT NOT NULL
  ) STRICT;

  -- An exam: its paper is kept as it was drawn, so that an edit of a bank cannot change an exam that is under way.
  CREATE TABLE exams (
    id      TEXT PRIMARY KEY,
    profile TEXT NOT NULL,
    title   TEXT NOT NULL,
    started INTEGER NOT NULL,
    ended   INTEGER,
    paper   TEXT NOT NULL,
    -- Milliseconds of exam time used so far, written every half second while the exam is on the screen.
    used    INTEGER NOT NULL,
    result  TEXT
  ) STRICT;
  CREATE TABLE exam_events (
    id    INTEGER PRIMARY KEY,
    exam  TEXT NOT NULL REFERENCES exams (id),
    at    INTEGER NOT NULL,
    used  INTEGER NOT NULL,
    event TEXT NOT NULL
  ) STRICT;
  CREATE INDEX exam_events_by_exam ON exam_events (exam, id);
  `,
]

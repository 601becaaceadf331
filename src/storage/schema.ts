import { OperatorError } from '../model.ts'
import { MEMORY } from './address.ts'
import { atomically, type Connection } from './connection.ts'
import { copyInto } from './copy.ts'

/** One step from the version before to `version`. `sql` may hold several statements; it runs inside a transaction. */
export interface Migration {
  readonly version: number
  readonly why: string
  readonly sql: string
}

/** Every shape the store ever had, oldest first, versions rising by one. A step that has been released is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    why: 'Rows by key in UTF-8 order; the index finds expired rows without a scan.',
    sql: `
      CREATE TABLE kv (key TEXT PRIMARY KEY, value TEXT, expires INTEGER) WITHOUT ROWID;
      CREATE INDEX kv_expires ON kv (expires) WHERE expires IS NOT NULL;
    `,
  },
]

const latestOf = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0

/**
 * The schema version of the store in `schema` of `db`, 0 for an empty file.
 * @throws OperatorError where the file is a newer program's store or no store of ours.
 */
export function schemaVersion(db: Connection, path: string, migrations = MIGRATIONS, schema = 'main'): number {
  const version = numberOf(db, `PRAGMA ${schema}.user_version`)
  const latest = latestOf(migrations)
  if (version > latest) {
    throw new OperatorError(
      `The store ${path} was written by a newer version of the program (schema ${version}, this one knows ${latest}): update the program, or point STORE_URL at another file.`,
    )
  }
  const tables = numberOf(db, `SELECT count(*) FROM ${schema}.sqlite_schema`)
  const ours = numberOf(db, `SELECT count(*) FROM ${schema}.sqlite_schema WHERE type = 'table' AND name = 'kv'`)
  if (version === 0 ? tables > 0 : ours === 0) {
    throw new OperatorError(`${path} is a database of another program: point STORE_URL at another path.`)
  }
  return version
}

/**
 * Brings the file to the latest version, all steps in one transaction. A file that holds something is copied first, to
 * `<path>.version-<old>`.
 * @throws OperatorError as {@link schemaVersion}; SqliteError where a step fails, with the file as it was.
 */
export function migrate(db: Connection, path: string, migrations = MIGRATIONS): void {
  const version = schemaVersion(db, path, migrations)
  const steps = migrations.filter((step) => step.version > version)
  if (steps.length === 0) return
  if (version > 0 && path !== MEMORY) copyInto(db, `${path}.version-${version}`)
  atomically(db, () => {
    for (const step of steps) db.exec(step.sql)
    db.exec(`PRAGMA user_version = ${latestOf(steps)}`)
  })
}

function numberOf(db: Connection, sql: string): number {
  const row = db.prepare(sql).raw().get()
  return Array.isArray(row) ? Number(row[0]) : 0
}

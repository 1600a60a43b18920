// Starts a true Bluesky server (PDS) with its own directory of identities (PLC) on 127.0.0.1, on free ports, in a folder that is removed at the end.
// Prints one line of JSON when both answer, and stops when standard input closes, so that it can never outlive the test that started it.
// AppView is absent: what was published is read with com.atproto.repo.listRecords and over the firehose.
import { createServer } from 'node:net'
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'

process.env.LOG_ENABLED = 'false'
process.env.PDS_DEV_MODE = 'true'
const require = createRequire(import.meta.url)
const { PlcServer, Database } = require('@did-plc/server')
const { PDS, envToCfg, envToSecrets } = require('@atproto/pds')

const freePort = () => new Promise((resolve, reject) => {
  const probe = createServer()
  probe.on('error', reject)
  probe.listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => resolve(port)) })
})

const folder = mkdtempSync(join(tmpdir(), 'heed-bluesky-'))
const plcPort = await freePort()
const plc = PlcServer.create({ db: Database.mock(), port: plcPort })
await plc.start()

const port = await freePort()
mkdirSync(join(folder, 'blobs'))
const env = {
  devMode: true, port, hostname: 'localhost', dataDirectory: folder, blobstoreDiskLocation: join(folder, 'blobs'),
  didPlcUrl: `http://127.0.0.1:${plcPort}`, serviceHandleDomains: ['.test'], inviteRequired: false, rateLimitsEnabled: false,
  disableSsrfProtection: true, emailDisableConfirmationLink: true, crawlers: [],
  bskyAppViewUrl: `http://127.0.0.1:${plcPort}`, bskyAppViewDid: 'did:example:none',
  jwtSecret: randomBytes(16).toString('hex'), adminPassword: randomBytes(16).toString('hex'),
  plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex')
}
const pds = await PDS.create(envToCfg(env), envToSecrets(env))
await pds.start()
const url = `http://127.0.0.1:${port}`

const call = async (method, body, token) => {
  const answer = await fetch(`${url}/xrpc/${method}`, {
    method: 'POST', body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  })
  if (!answer.ok) throw new Error(`${method}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

const accounts = []
for (const name of ['hospital', 'neighbour']) {
  const password = randomBytes(12).toString('hex')
  const account = await call('com.atproto.server.createAccount', { handle: `${name}.test`, email: `${name}@example.org`, password })
  const app = await call('com.atproto.server.createAppPassword', { name: 'heed' }, account.accessJwt)
  accounts.push({ handle: account.handle, did: account.did, password, appPassword: app.password })
}
console.log(JSON.stringify({ port, url, plcPort, accounts }))

const stop = async () => {
  await Promise.allSettled([pds.destroy(), plc.destroy()])
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}
process.stdin.on('end', stop).on('close', stop).resume()
process.on('SIGTERM', stop)

// Of a benchmark on this machine alone; they keep nothing secret.
module.exports = () => ({
  serveAdminPanel: false,
  auth: { secret: "bench-admin-secret" },
  apiToken: { salt: "bench-api-token-salt" },
  transfer: { token: { salt: "bench-transfer-salt" } },
  secrets: { encryptionKey: "bench-encryption-key-0123456789ab" },
});

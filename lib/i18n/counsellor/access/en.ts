export default {
  "not-signed-in":
    "Nothing has changed: this browser is no longer signed in. Sign in in another tab, then try again here.",
  "unknown-session": "Nothing has changed: you no longer have access to this session.",
  deleted: "Nothing has changed: this session was deleted.",
  "not-allowed": "Nothing has changed: you still see this session, but can no longer do this.",
  "wrong-state":
    "Nothing has changed: the session was opened or closed in the meantime. Reload this page.",
} as const;

import { existsSync, mkdirSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const groups = "/sys/fs/cgroup";
const periodUs = 100_000;

/**
 * Holds processes, each with all its threads, to a share of one core each, by cgroups of either version; gives what removes
 * these once the processes have ended. Null where the system does not let us: for that, be root on the machine itself.
 */
export function holdToShare(pids: readonly number[], share: number): (() => void) | null {
  const isUnified = existsSync(join(groups, "cgroup.controllers"));
  const quotaUs = Math.round(share * periodUs);
  const limits = isUnified
    ? { "cpu.max": `${quotaUs} ${periodUs}` }
    : { "cpu.cfs_period_us": `${periodUs}`, "cpu.cfs_quota_us": `${quotaUs}` };
  const made: string[] = [];
  const release = () => {
    for (const group of made) rmdirSync(group);
  };
  try {
    if (isUnified) writeFileSync(join(groups, "cgroup.subtree_control"), "+cpu");
    for (const pid of pids) {
      const group = join(groups, isUnified ? "" : "cpu", `azimut-bench-${pid}`);
      mkdirSync(group);
      made.push(group);
      for (const [name, limit] of Object.entries(limits)) writeFileSync(join(group, name), limit);
      writeFileSync(join(group, "cgroup.procs"), `${pid}`);
    }
    return release;
  } catch {
    release();
    return null;
  }
}

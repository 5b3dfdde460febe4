// SPDX-License-Identifier: GPL-2.0-or-later
import type { Generated } from 'kysely';

/** What all nodes of an installation share. */
export type InstallationTable = { name: string; value: string };

/** The nodes that may keep something, and what each runs. A node whose row is gone keeps nothing any more. */
export type ClusterNodeTable = {
  id: string;
  started_at: number;
  /** The version of the program; empty for a node that does not say. */
  version: Generated<string>;
  /** The oldest and the newest language it reads. */
  reads_from: Generated<number>;
  reads_to: Generated<number>;
};

/** A number that a node counts up while it lives, and the newest language it says anything in. */
export type ClusterBeatTable = { node: string; beat: number; speaks: Generated<number> };

/** Which node carries something, as long as that node lives. */
export type ClusterLeaseTable = { name: string; node: string };

export type InstallationTables = {
  installation: InstallationTable;
  cluster_nodes: ClusterNodeTable;
  cluster_beats: ClusterBeatTable;
  cluster_leases: ClusterLeaseTable;
};

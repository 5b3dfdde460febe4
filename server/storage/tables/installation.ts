// SPDX-License-Identifier: GPL-2.0-or-later

/** What all nodes of an installation share. */
export type InstallationTable = { name: string; value: string };

/** The nodes that may keep something. A node whose row is gone keeps nothing any more. */
export type ClusterNodeTable = { id: string; started_at: number };

/** A number that a node counts up while it lives. */
export type ClusterBeatTable = { node: string; beat: number };

/** Which node carries something, as long as that node lives. */
export type ClusterLeaseTable = { name: string; node: string };

export type InstallationTables = {
  installation: InstallationTable;
  cluster_nodes: ClusterNodeTable;
  cluster_beats: ClusterBeatTable;
  cluster_leases: ClusterLeaseTable;
};

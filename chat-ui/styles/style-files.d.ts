// SPDX-License-Identifier: GPL-2.0-or-later
/** Style sheets, imported for the build to bundle. */
declare module '*.css';

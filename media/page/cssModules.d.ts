/** Style sheets are imported for their effect only; the build bundles them. */
declare module '*.css';

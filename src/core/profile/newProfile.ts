/** A profile in which nothing is said yet. Blank means not answered; the words in the comments are the only others. */
export const newProfile = `# Your career profile. It stays in this folder, and you can change it here or with the commands
# Set Up My Profile and Rate My Skills. Comments and fields of your own are kept.
# Nothing has to be filled in: what is blank counts as unknown, and never against you.

# The role you hold and the role you want, by their ids, such as pmo_analyst; or none.
role:
target:

# entry, early, mid, senior or executive; or unknown.
experience:

# What a route must respect.
limits:
  # Directions ruled out: up, out (leaving your employer), sideways, line, entry, return. Such as [out].
  no-moves:
  # true leaves out roles that manage people.
  no-line-management:
  # Roles to avoid, by their ids.
  avoid:
  # The most moves that a route may have, 1 to 10; or any.
  most-moves:

# Each skill with its level, from 0 (none) to 5 (expert) or unknown, the date, and what shows it.
skills:
`;

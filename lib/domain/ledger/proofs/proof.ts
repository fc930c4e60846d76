/**
 * One thing that the books must keep: what it claims, and the statement that finds where business `$1` does not keep it, as
 * rows of `subject`, `what`, `kept`, `counted` and `about`, the `kind:id` of what somebody should look at.
 */
export type Proof = { claim: string; sql: string }

/** Those before whom things are said, so that they "heard" what an unnamed speaker claimed. Our own list after court reporting. */
export const hearingBodies: ReadonlySet<string> = new Set(
  'court jury juror inquest inquiry tribunal hearing panel committee commission trial judge magistrate coroner meeting councillor mp'.split(
    ' ',
  ),
)

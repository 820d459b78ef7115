/** Whether a graphics driver of this name draws on the processor, as browsers name them. */
export function isSoftware(driver: string): boolean {
  return /swiftshader|llvmpipe|basic render|software/i.test(driver);
}

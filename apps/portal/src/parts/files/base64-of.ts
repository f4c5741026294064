/** The bytes of a file as base64. */
export const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    const fail = () => reject(new Error('The file could not be read.'));
    reader.onload = () =>
      typeof reader.result === 'string' ? resolve(reader.result.replace(/^data:[^,]*,/, '')) : fail();
    reader.onerror = fail;
    reader.readAsDataURL(file);
  });

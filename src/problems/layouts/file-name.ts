/** What may be the name of a file in a program's folder: no path can lead out of it. */
export const FILE_NAME = /^(?!\.{1,2}$)[\w.-]{1,100}$/;

/** Whether shortcuts are made with ⌘; asked of the browser, because the window may be open anywhere. */
export const isApple = /mac|iphone|ipad/i.test(navigator.platform);

package org.imprimatur.redline;

/** The words that say what colour and strokes alone must not. */
public record Labels(
        String inserted,
        String deleted,
        String movedTo,
        String movedFrom,
        String linkWas,
        String linkNow,
        String noLink,
        String formatWas,
        String imageWas) {

    public static final Labels ENGLISH = new Labels(
            "inserted",
            "deleted",
            "moved away from here",
            "moved to here",
            "link was",
            "link is now",
            "none",
            "format changed",
            "image was");

    public static final Labels CHINESE = new Labels("新增", "删除", "已从此处移走", "已移至此处", "原链接", "现链接", "无", "格式有变", "原图片");
}

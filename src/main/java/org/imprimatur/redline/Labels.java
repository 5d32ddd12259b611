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
        String imageWas,
        String heading,
        String paragraph,
        String bullets,
        String numbers) {

    public static final Labels ENGLISH = new Labels(
            "inserted",
            "deleted",
            "moved away from here",
            "moved to here",
            "link was",
            "link is now",
            "none",
            "format changed",
            "image was",
            "heading",
            "paragraph",
            "bullets",
            "numbers");

    public static final Labels CHINESE =
            new Labels("新增", "删除", "已从此处移走", "已移至此处", "原链接", "现链接", "无", "格式有变", "原图片", "标题", "段落", "项目符号", "编号");

    /** What a reader calls the blocks of a tag; the tag itself where a reader has no word for it. */
    String block(String tag) {
        if (tag.matches("h[1-6]")) {
            return heading + " " + tag.charAt(1);
        }
        return switch (tag) {
            case "p" -> paragraph;
            case "ul" -> bullets;
            case "ol" -> numbers;
            default -> tag;
        };
    }
}

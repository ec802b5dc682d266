//! What web pages put around a text: the tables of it.

/// How such lines begin, behind a bracket or without.
const STARTS: &str = "\
    来源：|信息来源|文章来源|稿件来源|发布时间|发布日期|发布机构|发布单位：|发布者：|\
    发文机关：|发文字号|时间：20|日期：20|作者：|编辑：|责任编辑|责任编审|责编|原标题|审核：|\
    校对：|浏览次数|浏览量|浏览：|点击数|点击：|点击率|阅读次数|阅读：|访问量：|字体：|\
    字号：|字体大小|字体 大|字号 大|大 中 小|打印本页|关闭窗口|上一篇：|下一篇：|\
    上一条：|下一条：|当前位置|您的位置|您当前的位置|你的位置|索引号|索 引 号|主题分类|\
    主题词：|成文日期|公开日期|生成日期|文号：|有效性：|版权所有|网站标识码|附件下载|\
    扫一扫|打开附件";
/// What stands anywhere in them.
const INSIDE: &str = "\
    ICP备|公网安备|浏览次数：|点击次数：| > | >> ";
/// Lines that are a button or a link.
const WHOLE: &str = "\
    打印|打印本页|打印页面|关闭|关闭窗口|关闭本页|分享|分享到|收藏|纠错|我要纠错|\
    返回顶部|返回首页|首页|网站首页|网站地图|关于我们|联系我们|登录|注册|微信|微博|简体|\
    繁体|繁體|无障碍|无障碍浏览|保护视力色|语音播报|相关链接|相关阅读|相关文章|相关附件|\
    大|中|小|上一篇|下一篇|政务公开|信息公开";
/// Marks around a button.
const BRACKETS: [char; 12] = [
    '【', '】', '[', ']', '［', '］', '（', '）', '(', ')', '|', '｜',
];
/// So long a line is words of the report.
const LONGEST: usize = 60;
/// What has one of these marks is no line of a web page's.
const STOPS: &[char] = &['。', '；', '！', '？'];

/// Whether a line belongs to the web page around a report.
pub(super) fn is_web(text: &str) -> bool {
    if text.chars().count() > LONGEST || text.contains(STOPS) {
        return false;
    }
    let text = text.replace(':', "：");
    let bare = text.trim_matches(|c: char| BRACKETS.contains(&c) || c.is_whitespace());
    STARTS.split('|').any(|start| bare.starts_with(start))
        || INSIDE.split('|').any(|words| text.contains(words))
        || WHOLE.split('|').any(|words| words == bare)
}

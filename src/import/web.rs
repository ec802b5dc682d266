//! What web pages put around a text: the tables of it.

/// How such lines begin, behind a bracket or without.
const STARTS: &str = "\
    来源：|信息来源|文章来源|稿件来源|发布时间|发布日期|发布机构|发布单位：|发布者：|\
    发表时间|更新时间|最后修改时间|上传时间|\
    发文机关：|发文字号|时间：20|日期：20|作者：|编辑：|责任编辑|责任编审|责编|原标题|审核：|\
    校对：|初审：|复审：|终审：|一审：|二审：|三审：|监制：|签发：|值班编辑|统筹：|\
    浏览次数|浏览量|浏览：|点击数|点击：|点击率|阅读次数|阅读量|阅读：|访问量：|字体：|\
    分享：|分享到|分享至|转发到|收藏：|\
    字号：|字体大小|字体 大|字号 大|大 中 小|打印本页|关闭窗口|上一篇：|下一篇：|\
    上一条：|下一条：|当前位置|您的位置|您当前的位置|你的位置|索引号|索 引 号|主题分类|\
    主题词：|成文日期|公开日期|生成日期|文号：|有效性：|版权所有|版权声明|免责声明|网站标识码|附件下载|\
    网站声明|主办单位：|主办：|承办单位：|承办：|协办：|技术支持|技术保障|网站维护|建设运维|\
    网站地图|联系电话：|办公电话：|邮政编码：|邮编：|Copyright|copyright|©|\
    点击上方|点击蓝字|长按|关注我们|轻触阅读|预览时标签|微信扫一扫|收录于|原创 |\
    此件公开发布|此件主动公开|此件依申请公开|扫一扫|扫码|打开附件";
/// What stands anywhere in them.
const INSIDE: &str = "\
    ICP备|公网安备|浏览次数：|点击次数：| > | >> |点击图片|点击查看|点击进入|微信扫|手机扫|\
    All Rights Reserved";
/// Lines that are a button or a link.
const WHOLE: &str = "\
    打印|打印本页|打印页面|关闭|关闭窗口|关闭本页|分享|分享到|收藏|纠错|我要纠错|\
    返回顶部|返回首页|首页|网站首页|网站地图|关于我们|联系我们|登录|注册|微信|微博|简体|\
    繁体|繁體|无障碍|无障碍浏览|保护视力色|语音播报|下载|全屏|加大|减小|放大|缩小|还原|\
    大|中|小|上一篇|下一篇|政务公开|信息公开|来源|时间|字体|字号|正文|\
    END|在看|点赞|写留言|阅读原文";
/// Over what a page offers besides, behind the text.
const FOOTS: &str = "\
    相关报道|相关链接|相关阅读|相关文章|相关文档|相关附件|相关新闻|相关专题|相关解读|\
    相关信息|相关稿件|延伸阅读|推荐阅读|热点推荐|为您推荐|猜你喜欢|热门文章|最新文章|\
    往期推荐|往期回顾|精彩推荐";
/// What such lines say when their value stands in the next.
const LABELS: &str = "\
    来源|信息来源|文章来源|稿件来源|发布时间|发布日期|发布机构|发布单位|发布者|发表时间|\
    更新时间|时间|日期|作者|编辑|责任编辑|责编|审核|校对|浏览次数|浏览量|点击数|阅读量|\
    索引号|主题分类|成文日期|文号|发文机关|发文字号";
/// What the table over a text on a site of the government says of it.
const RECORDS: &str = "\
    文件名称|名称|标题|信息名称|索引号|公开目录|公开责任部门|公开形式|公开方式|公开日期|文号|\
    有效性|成文日期|主题分类|发布机构|发文机关|发布日期|发文字号|生成日期|主题词|体裁分类";
/// What parts the names of a way through a site.
const SEPARATORS: [&str; 6] = [">", "＞", "»", ">>", "›", "》"];
/// Marks around a button.
const BRACKETS: [char; 12] = [
    '【', '】', '[', ']', '［', '］', '（', '）', '(', ')', '|', '｜',
];
/// What opens words that may stand in the next line.
const OPENING: [char; 4] = ['（', '(', '“', '《'];
/// The place that a page was made at has no more characters.
const PLACE: usize = 4;
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
    let bare = bare(&text);
    among(STARTS, |start| bare.starts_with(start))
        || among(INSIDE, |words| text.contains(words))
        || among(WHOLE, |words| words == bare.trim_matches(['—', '-', ' ']))
        || among(FOOTS, |words| words == bare)
        || is_moment(bare)
        || is_label(&text)
        || !text.contains(char::is_alphanumeric) && !text.ends_with(OPENING)
}

/// Whether what follows is no more of the report.
pub(super) fn is_foot(text: &str) -> bool {
    let text = text.replace(':', "：");
    let bare = bare(&text);
    among(FOOTS, |words| words == bare)
}

/// Whether the value of what a line names stands in the next.
pub(super) fn is_label(text: &str) -> bool {
    let text = text.replace(':', "：");
    let words = bare(&text).strip_suffix('：').unwrap_or_default();
    among(LABELS, |label| label == words)
}

/// Whether a row of a table tells of the page: 索引号, 公开日期.
pub(super) fn is_record(row: &str) -> bool {
    let first = row.split(['：', '、']).next().unwrap_or_default();
    among(RECORDS, |name| name == first)
}

/// Whether a line only parts the names beside it: 首页 > 信息公开.
pub(super) fn is_separator(text: &str) -> bool {
    SEPARATORS.contains(&text)
}

fn among(table: &str, is: impl FnMut(&str) -> bool) -> bool {
    table.split('|').any(is)
}

/// A line without the brackets and arrows of a button.
fn bare(text: &str) -> &str {
    let text = text.trim_matches(|c: char| BRACKETS.contains(&c) || c.is_whitespace());
    let whole = text.trim_end_matches(['>', '＞', '»']);
    whole
        .strip_suffix('：')
        .filter(|words| among(FOOTS, |foot| foot == *words))
        .unwrap_or(whole)
}

/// When a page was made, and perhaps where: 2031-01-20 09:30:00, 2031年1月20日
/// 09:30 青禾.
fn is_moment(text: &str) -> bool {
    let is_part =
        |c: char| c.is_ascii_digit() || c.is_whitespace() || "-/.：年月日时分秒".contains(c);
    let has_clock = text.contains('：') || text.contains('时');
    let is_day = text.matches(['-', '/']).count() == 2;
    let others = text.chars().filter(|c| !is_part(*c)).count();
    text.starts_with("20") && (has_clock && others <= PLACE || is_day && others == 0)
}

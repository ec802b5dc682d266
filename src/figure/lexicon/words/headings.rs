//! What tells a review from a plan in headings and labels: 回顾, 打算.

use super::super::meaning::{Leader::*, Opener::*, Outlook::*};
use super::super::role::Role::*;
use super::Family;
use crate::figure::Status::{Actual, Target};

#[rustfmt::skip]
pub(super) const HEADINGS: Family = &[
    ("主要目标", &[Opens(Filler), Heading(Plan), Heading(EndsAhead)]),
    ("民生实事", &[Before(Name), Heading(Promise)]),
    ("目标任务", &[Bare, Heading(Plan), Heading(EndsAhead), HandsOut]),
    ("年来 全部完成 如期完成 业绩 经营情况 工作进展 工程进展 项目进展 推进情况 办理情况 运行情况 收支情况 实施情况", &[Heading(Review)]),
    ("兑现情况 圆满完成 履职 年度报告 年度工作报告 责任报告 决算 述职", &[Heading(Review)]),
    ("工作情况", &[Heading(Review), Sums]),
    ("答卷 述评 综述 预算执行 计划执行 审计", &[Heading(Review)]),
    ("完成情况 执行情况 落实情况 进展情况 开展情况", &[Heading(Review), Heading(TurnsBack)]),
    ("重点工作 预算安排 安排意见 发展思路 总体要求 草案 工作要点 工作举措 工作重点 设想", &[Heading(Plan)]),
    ("任务分解 责任分解 任务清单 目标清单 责任清单 任务分工 分工方案", &[Heading(Plan), HandsOut]),
    ("部门预算 年预算 预算公开", &[Heading(Plan)]),
    ("工作安排 工作打算 工作思路 工作计划", &[Heading(Plan), Heading(TurnsAhead)]),
    ("新一年 努力方向", &[Heading(Plan), Heading(TurnsAhead)]),
    ("工作建议", &[Heading(Plan), Heading(EndsAhead)]),
    ("打算", &[Heading(Plan), Heading(EndsAhead), Label(Target)]),
    ("预期目标 奋斗目标", &[Heading(Plan), Heading(EndsAhead)]),
    ("部署 清单 方案 建议", &[Heading(Theme)]),
    ("主要工作 主要做法 迈出 成果 分析 简报 概况 经济运行 成绩单 统计 数据", &[Heading(Result)]),
    ("成绩 亮点", &[Heading(Result), Heading(Outcome)]),
    ("成就", &[Before(Name), Heading(Result), Heading(Outcome)]),
    ("回眸 盘点 简介 加快推进 铸就", &[Heading(Result)]),
    ("成效", &[Heading(Result), Label(Actual), Heading(Outcome)]),
    ("实事项目 为民办实事 惠民实事 为民实事 件实事", &[Heading(Promise)]),
    ("工作回顾 工作总结 发展基础 现实基础 发展现状 编制背景 规划背景 发展背景", &[Heading(TurnsBack)]),
    ("下半年工作 工作设想", &[Heading(TurnsAhead)]),
    ("结果 现状", &[Label(Actual)]),
    ("工作报告 执行情况的报告 草案的报告", &[Title]),
    ("进展", &[Heading(Result), Label(Actual), Cuts, DatedTitle]),
    ("进度", &[Label(Actual), Heading(Result), DatedTitle]),
    ("公示", &[Heading(Result), DatedTitle]),
    ("目标值", &[Label(Target), Planned]),
    ("汇报 报告 年鉴 要点 实事", &[DatedTitle]),
    ("公报", &[Heading(Review), Title, DatedTitle]),
    ("情况", &[Heading(Result), Label(Actual), DatedTitle, Heading(Outcome)]),
    ("通报 快报", &[Heading(Review), DatedTitle]),
    ("年度目标", &[Opens(Thing), Label(Target), Bare]),
    ("重点任务", &[HandsOut]),
    ("小结 工作汇报", &[Sums]),
];
